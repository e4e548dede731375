package org.pregny.review;

import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Somebody looked at a photo without having its case open. */
record PhotoRead(ApplicationId application, UUID photo, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "review.photoRead";
    }

    @Override
    public UUID caseId() {
        return application.uuid();
    }

    @Override
    public UUID subjectId() {
        return photo;
    }
}
