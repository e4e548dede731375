package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An approval was taken back by two people; the actor is the second. */
record ApprovalRevoked(ApprovalRevocation revocation, RepresentativeState before, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "application.approvalRevoked";
    }

    @Override
    public UUID caseId() {
        return revocation.application().uuid();
    }

    @Override
    public UUID subjectId() {
        return revocation.person().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before.name(), "ground", revocation.ground().name());
    }
}
