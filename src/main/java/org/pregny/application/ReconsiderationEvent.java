package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What happens when a refusal is to be looked at again. */
interface ReconsiderationEvent extends AuditedEvent {

    Reconsideration reconsideration();

    @Override
    default UUID caseId() {
        return reconsideration().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return reconsideration().application().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    /** The organisation asked that another reviewer look at a refusal again. */
    record ReconsiderationRequested(Reconsideration reconsideration, int people) implements ReconsiderationEvent {
        @Override
        public String action() {
            return "application.reconsiderationRequested";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("representatives", Integer.toString(people));
        }
    }

    /** Another reviewer has looked; what of each person is told with the person. */
    record RefusalReconsidered(Reconsideration reconsideration, Actor actor) implements ReconsiderationEvent {
        @Override
        public String action() {
            return "application.refusalReconsidered";
        }
    }

    /** The application or the event is gone before anybody has looked. */
    record ReconsiderationEnded(Reconsideration reconsideration) implements ReconsiderationEvent {
        @Override
        public String action() {
            return "application.reconsiderationEnded";
        }
    }
}
