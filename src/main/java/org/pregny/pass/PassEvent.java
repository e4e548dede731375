package org.pregny.pass;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a pass, on one page. */
interface PassEvent extends AuditedEvent {

    Pass pass();

    @Override
    default UUID caseId() {
        return pass().caseId();
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
    record PassIssued(Pass pass, Actor actor) implements PassEvent {
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

    /** The pass changed its state: activated, suspended, cleared, revoked, superseded, expired or lost. */
    record PassChanged(Pass pass, PassChange change) implements PassEvent {

        @Override
        public String action() {
            boolean cleared = change.from() == PassState.SUSPENDED && pass.isLive();
            return "pass." + (cleared ? "cleared" : change.to().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Actor actor() {
            return change.reason().by().actor();
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("number", pass.number());
            facts.put("cause", change.reason().cause().name());
            facts.put("role", change.reason().by().role().name());
            if (change.to() == PassState.ACTIVATED && pass.documentSeen() != null) {
                facts.put("document", pass.documentSeen().name());
            }
            return facts;
        }
    }
}
