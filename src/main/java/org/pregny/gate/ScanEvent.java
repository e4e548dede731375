package org.pregny.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;
import org.pregny.pass.Pass;

/** Somebody held a code out at a gate, admitted or not; the pass is null when the code is none of ours. */
record ScanEvent(ScanResult result, Pass pass, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "gate.scanned";
    }

    @Override
    public UUID caseId() {
        return pass == null ? null : pass.caseId();
    }

    @Override
    public UUID subjectId() {
        return pass == null ? null : pass.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("gate", result.gate());
        facts.put("direction", result.direction().name());
        facts.put("verdict", result.verdict().name());
        if (result.reason() != null) {
            facts.put("reason", result.reason().name());
        }
        return facts;
    }
}
