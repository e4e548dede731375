package org.pregny.process.operations;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An operator took a step out of the hand of a program, or gave it a try that it had none of. */
record StepFreed(UUID caseId, StuckKind kind, StuckWork work, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "process.freed";
    }

    @Override
    public UUID subjectId() {
        return caseId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("model", work.model(), "step", work.step(), "cause", kind.name());
    }
}
