package org.pregny.process.operations;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An operator had many failed steps of one kind tried again in one go. */
record RetryRunOpened(RetryRun run, int steps, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "process.retriedTogether";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return run.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "model",
                run.kind().model(),
                "step",
                run.kind().step(),
                "cause",
                run.kind().cause().name(),
                "steps",
                Integer.toString(steps));
    }
}
