package org.pregny.pass;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** No organiser has decided a revocation in time. */
record RevocationOverdue(Revocation revocation, UUID caseId) implements AuditedEvent {

    @Override
    public String action() {
        return "pass.revocationOverdue";
    }

    @Override
    public UUID subjectId() {
        return revocation.id().uuid();
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("passes", Integer.toString(revocation.passes().size()));
    }
}
