package org.pregny.watch;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What the liaison does; it belongs to no case's story, because many who read that may not know of it. */
interface WatchEvent extends AuditedEvent {

    @Override
    default UUID caseId() {
        return null;
    }

    /** A new list took the place of the one before. */
    record WatchListReplaced(UUID subjectId, int lines, Actor actor) implements WatchEvent {
        @Override
        public String action() {
            return "watch.listReplaced";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("lines", Integer.toString(lines));
        }
    }

    /** Somebody looked at the hits. */
    record WatchHitsRead(UUID subjectId, int hits, Actor actor) implements WatchEvent {
        @Override
        public String action() {
            return "watch.hitsRead";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("hits", Integer.toString(hits));
        }
    }

    /** A hit was confirmed or dismissed; the subject is the person. */
    record WatchHitDecided(WatchDecision decision, Actor actor) implements WatchEvent {
        @Override
        public String action() {
            return "watch.hitDecided";
        }

        @Override
        public UUID subjectId() {
            return decision.person().uuid();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "verdict", decision.verdict().name(),
                    "entry", decision.entry().toString());
        }
    }
}
