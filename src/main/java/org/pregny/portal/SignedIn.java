package org.pregny.portal;

import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An applicant proved an address; the trail knows the session only. */
record SignedIn(UUID session) implements AuditedEvent {

    @Override
    public String action() {
        return "portal.signedIn";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return session;
    }

    @Override
    public Actor actor() {
        return Actor.APPLICANT;
    }
}
