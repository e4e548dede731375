package org.pregny.accreditation;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An organisation made itself known. */
record OrganisationRegistered(OrganisationId id, OrganisationClaim claim) implements AuditedEvent {

    @Override
    public String action() {
        return "accreditation.registered";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return id.uuid();
    }

    @Override
    public Actor actor() {
        return Actor.APPLICANT;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("basis", claim.basis(), "category", claim.category());
    }
}
