package org.pregny.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An application began, or ceased, to wait for the accreditation of its organisation. */
interface ParkingEvent extends AuditedEvent {

    ApplicationId application();

    @Override
    default UUID caseId() {
        return application().uuid();
    }

    @Override
    default UUID subjectId() {
        return application().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    /** It waits for the accreditation of its organisation. */
    record ApplicationParked(ApplicationId application, Instant until) implements ParkingEvent {
        @Override
        public String action() {
            return "application.parked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("due", until.toString());
        }
    }

    /** It does not wait for the accreditation of its organisation any more. */
    record ApplicationReleased(ApplicationId application, ParkingOutcome outcome) implements ParkingEvent {
        @Override
        public String action() {
            return "application.released";
        }

        @Override
        public Map<String, String> facts() {
            return outcome == null ? Map.of() : Map.of("outcome", outcome.name());
        }
    }
}
