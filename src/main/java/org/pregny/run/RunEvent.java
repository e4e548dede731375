package org.pregny.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a run, and to a case by it. */
interface RunEvent extends AuditedEvent {

    Run run();

    @Override
    default UUID subjectId() {
        return run().id().uuid();
    }

    /** It was started, stopped or resumed, or is finished: nothing is left to do. */
    record RunMoved(Run run, String what, RunCounts<?> counts, Actor actor) implements RunEvent {
        @Override
        public String action() {
            return run.trail() + what;
        }

        @Override
        public UUID caseId() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new TreeMap<>(run.facts());
            facts.put("waiting", Integer.toString(counts.waiting()));
            facts.put("done", Integer.toString(counts.done()));
            facts.put("leftOut", Integer.toString(counts.leftOut()));
            facts.put("failed", Integer.toString(counts.failed()));
            return facts;
        }
    }

    /** A case was acted on as one of many: who reads its story later should know. */
    record CaseDone(Run run, UUID caseId) implements RunEvent {
        @Override
        public String action() {
            return run.trail() + "caseDone";
        }

        @Override
        public Actor actor() {
            return run.actor();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("action", run.facts().get("action"));
        }
    }
}
