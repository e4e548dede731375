package org.pregny.pass;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;
import org.pregny.kernel.DocumentType;

/** Everything that can happen to a pass, on one page. */
interface PassEvent extends AuditedEvent {

    Pass pass();

    @Override
    default UUID caseId() {
        return pass().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return pass().id().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    /** A pass came into being. */
    record PassIssued(Pass pass) implements PassEvent {
        @Override
        public String action() {
            return "pass.issued";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "number",
                    pass.number(),
                    "version",
                    Integer.toString(pass.version()),
                    "event",
                    pass.event().text());
        }
    }

    /** The pass was put into the outbox for its holder. */
    record PassSent(Pass pass) implements PassEvent {
        @Override
        public String action() {
            return "pass.sent";
        }
    }

    /** The desk saw the holder's document and made the pass valid. */
    record PassActivated(Pass pass, DocumentType documentSeen, Actor actor) implements PassEvent {
        @Override
        public String action() {
            return "pass.activated";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", pass.number(), "document", documentSeen.name());
        }
    }

    /** A newer pass took this one's place; its code is dead at once. */
    record PassSuperseded(Pass pass, String cause, Actor actor) implements PassEvent {
        @Override
        public String action() {
            return "pass.superseded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", pass.number(), "cause", cause);
        }
    }
}
