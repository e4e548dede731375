package org.pregny.process.operations;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An operator had a failed step tried again; the case is null when the step belongs to no application. */
record StepRetried(UUID caseId, FailureKind kind, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "process.retried";
    }

    @Override
    public UUID subjectId() {
        return caseId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "model",
                kind.model(),
                "step",
                kind.step(),
                "cause",
                kind.cause().name());
    }
}
