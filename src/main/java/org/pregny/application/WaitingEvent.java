package org.pregny.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a person on the waiting list. */
interface WaitingEvent extends AuditedEvent {

    Representative representative();

    @Override
    default UUID caseId() {
        return representative().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return representative().id().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.APPLICANT;
    }

    /** A place became free for this person; the actor is the system where it was passed on by itself. */
    record PlaceOffered(Representative representative, Instant answerBefore, Actor actor) implements WaitingEvent {
        @Override
        public String action() {
            return "application.placeOffered";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("due", answerBefore.toString());
        }
    }

    /** Whoever was nominated and approved is asked to confirm. */
    record ConfirmationAsked(Representative representative, Instant answerBefore) implements WaitingEvent {
        @Override
        public String action() {
            return "application.confirmationAsked";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("due", answerBefore.toString());
        }
    }

    /** The person takes the place. */
    record OfferAccepted(Representative representative) implements WaitingEvent {
        @Override
        public String action() {
            return "application.offerAccepted";
        }
    }

    /** The person does not want the place. */
    record OfferDeclined(Representative representative) implements WaitingEvent {
        @Override
        public String action() {
            return "application.offerDeclined";
        }
    }

    /** No answer came in time. */
    record OfferExpired(Representative representative) implements WaitingEvent {
        @Override
        public String action() {
            return "application.offerExpired";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }

    /** No place became free. */
    record WaitingEnded(Representative representative) implements WaitingEvent {
        @Override
        public String action() {
            return "application.waitingEnded";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }
}
