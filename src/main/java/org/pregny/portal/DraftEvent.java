package org.pregny.portal;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What can happen to a draft, which is no case yet. */
interface DraftEvent extends AuditedEvent {

    UUID draft();

    String event();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return draft();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("event", event());
    }

    /** Somebody began to fill in an application. */
    record DraftBegun(UUID draft, String event) implements DraftEvent {
        @Override
        public String action() {
            return "portal.draftBegun";
        }

        @Override
        public Actor actor() {
            return Actor.APPLICANT;
        }
    }

    /** A draft was still a draft when the application window closed. */
    record DraftLapsed(UUID draft, String event) implements DraftEvent {
        @Override
        public String action() {
            return "portal.draftLapsed";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }
}
