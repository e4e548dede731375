package org.pregny.request;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.round.RoundStep;

/** A request was begun, or its draft ended without one. */
interface RequestDraftEvent extends RoundStep {

    UUID draft();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return draft();
    }

    @Override
    default Actor actor() {
        return Actor.APPLICANT;
    }

    /** Somebody began a request. */
    record DraftBegun(UUID draft, String round) implements RequestDraftEvent {
        @Override
        public String action() {
            return "request.draftBegun";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("round", round);
        }
    }

    /** Its sender saw that no accreditation is needed. */
    record DraftNeedless(UUID draft, String basis) implements RequestDraftEvent {
        @Override
        public String action() {
            return "request.draftNeedless";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("basis", basis);
        }
    }

    /** The round closed before it was submitted. */
    record DraftLapsed(UUID draft) implements RequestDraftEvent {
        @Override
        public String action() {
            return "request.draftLapsed";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }
}
