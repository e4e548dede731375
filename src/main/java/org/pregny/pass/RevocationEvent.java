package org.pregny.pass;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A revocation was proposed or decided; what became of each pass is told of the pass. */
record RevocationEvent(Revocation revocation, RevocationOutcome outcome, UUID caseId, Actor actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return outcome == null ? "pass.revocationProposed" : "pass.revocationDecided";
    }

    @Override
    public UUID subjectId() {
        return revocation.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> what = Map.of(
                "cause",
                revocation.reason().cause().name(),
                "passes",
                Integer.toString(revocation.passes().size()),
                "outcome",
                outcome == null ? "" : outcome.name());
        return outcome == null ? Map.of("cause", what.get("cause"), "passes", what.get("passes")) : what;
    }
}
