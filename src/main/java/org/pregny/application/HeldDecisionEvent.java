package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What happens to a decision while it can be undone. */
interface HeldDecisionEvent extends AuditedEvent {

    HeldDecision decision();

    @Override
    default UUID caseId() {
        return decision().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return decision().application().uuid();
    }

    /** A reviewer decided, on this version of the application; it becomes true later. */
    record DecisionHeld(HeldDecision decision, Actor actor) implements HeldDecisionEvent {
        @Override
        public String action() {
            return "application.decisionHeld";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "until", decision().sendsAt().toString(),
                    "version", Integer.toString(decision().seen()),
                    "approved", Long.toString(decision().count(RepresentativeState.APPROVED)),
                    "waitlisted", Long.toString(decision().count(RepresentativeState.WAITLISTED)),
                    "refused", Long.toString(decision().count(RepresentativeState.REFUSED)));
        }
    }

    /** It was taken back in time. */
    record DecisionUndone(HeldDecision decision, Actor actor) implements HeldDecisionEvent {
        @Override
        public String action() {
            return "application.decisionUndone";
        }
    }

    /** Somebody did not want to wait. */
    record DecisionReleased(HeldDecision decision, Actor actor) implements HeldDecisionEvent {
        @Override
        public String action() {
            return "application.decisionReleased";
        }
    }

    /** It could not become true and went back to the reviewer. */
    record DecisionReturned(HeldDecision decision, ReturnCause cause) implements HeldDecisionEvent {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public String action() {
            return "application.decisionReturned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("cause", cause.name());
        }
    }

    /** Its application ended first. */
    record DecisionDropped(HeldDecision decision) implements HeldDecisionEvent {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public String action() {
            return "application.decisionDropped";
        }
    }
}
