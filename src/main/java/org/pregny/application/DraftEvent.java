package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a draft, which is no case yet. */
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

    /** A draft was kept for later. */
    record DraftSaved(UUID draft, String event) implements DraftEvent {
        @Override
        public String action() {
            return "application.draftSaved";
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
            return "application.draftLapsed";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }
}
