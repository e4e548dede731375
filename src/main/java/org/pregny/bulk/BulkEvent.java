package org.pregny.bulk;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a run, and to a case by it. */
interface BulkEvent extends AuditedEvent {

    BulkRun run();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return run().id().uuid();
    }

    @Override
    default Actor actor() {
        return run().actor();
    }

    /** A reviewer set a run going. */
    record RunStarted(BulkRun run, int cases) implements BulkEvent {
        @Override
        public String action() {
            return "bulk.started";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts =
                    new TreeMap<>(Map.of("action", run.plan().action().name(), "cases", Integer.toString(cases)));
            if (run.plan().reason() != null) {
                facts.put("reason", run.plan().reason().name());
            }
            return facts;
        }
    }

    /** Its reviewer, or a lead, stopped it. */
    record RunStopped(BulkRun run, Actor actor) implements BulkEvent {
        @Override
        public String action() {
            return "bulk.stopped";
        }
    }

    /** It goes on after a stop, or tries again what had failed. */
    record RunResumed(BulkRun run, Actor actor) implements BulkEvent {
        @Override
        public String action() {
            return "bulk.resumed";
        }
    }

    /** Nothing is left to do. */
    record RunFinished(BulkRun run, BulkCounts counts) implements BulkEvent {
        @Override
        public String action() {
            return "bulk.finished";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "done", Integer.toString(counts.done()),
                    "leftOut", Integer.toString(counts.leftOut()),
                    "failed", Integer.toString(counts.failed()));
        }
    }

    /** A case was acted on as one of many: who reads its story later should know. */
    record CaseDone(BulkRun run, BulkItem item) implements BulkEvent {
        @Override
        public String action() {
            return "bulk.caseDone";
        }

        @Override
        public UUID caseId() {
            return item.application().uuid();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("action", run.plan().action().name());
        }
    }
}
