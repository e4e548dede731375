package org.pregny.pass;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a key; it belongs to no application's story, so the facts name kid and event. */
interface KeyEvent extends AuditedEvent {

    EventKey key();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return null;
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("kid", key().kid(), "event", key().event().text());
    }

    /** A key came into being and signs from now on. */
    record KeyMade(EventKey key, Actor actor) implements KeyEvent {
        @Override
        public String action() {
            return "pass.keyMade";
        }
    }

    /** A newer key signs in this one's place; what it signed stays good. */
    record KeyRetired(EventKey key, Actor actor) implements KeyEvent {
        @Override
        public String action() {
            return "pass.keyRetired";
        }
    }

    /** The key is known to others: whatever it signed is refused from now on. */
    record KeyRevoked(EventKey key, Actor actor) implements KeyEvent {
        @Override
        public String action() {
            return "pass.keyRevoked";
        }
    }
}
