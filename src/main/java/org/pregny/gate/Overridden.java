package org.pregny.gate;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;
import org.pregny.pass.Pass;

/** Two members of staff let somebody in against the verdict. */
record Overridden(ScanResult scan, Pass pass, OverrideOrder order) implements AuditedEvent {

    @Override
    public String action() {
        return "gate.overridden";
    }

    @Override
    public UUID caseId() {
        return pass.caseId();
    }

    @Override
    public UUID subjectId() {
        return pass.id().uuid();
    }

    @Override
    public Actor actor() {
        return order.guard();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("gate", scan.gate(), "verdict", scan.verdict().name(), "supervisor", order.supervisor());
    }
}
