package org.pregny.screening;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a run over many requests, and to a request by it. */
interface ScreeningRunEvent extends AuditedEvent {

    ScreeningRun run();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return run().id().uuid();
    }

    /** It was set going, or on, or stopped; or nothing is left to do. */
    record RunMoved(ScreeningRun run, ScreeningRun.State to, ScreeningRunCounts counts, Actor actor)
            implements ScreeningRunEvent {
        @Override
        public String action() {
            return "screening.run." + to.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "action", run.action().name(),
                    "waiting", Integer.toString(counts.waiting()),
                    "done", Integer.toString(counts.done()),
                    "leftOut", Integer.toString(counts.leftOut()),
                    "failed", Integer.toString(counts.failed()));
        }
    }

    /** A request was acted on as one of many: who reads its story later should know. */
    record RequestDone(ScreeningRun run, ScreeningTask task) implements ScreeningRunEvent {
        @Override
        public String action() {
            return "screening.run.requestDone";
        }

        @Override
        public UUID caseId() {
            return task.request().uuid();
        }

        @Override
        public Actor actor() {
            return run.actor();
        }
    }
}
