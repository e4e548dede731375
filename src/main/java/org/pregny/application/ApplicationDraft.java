package org.pregny.application;

import java.time.Instant;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/** A form that somebody wants to finish later, kept just as typed. */
public record ApplicationDraft(
        UUID id,
        EventCode event,
        Language language,
        String contactEmail,
        Submission content,
        State state,
        Instant savedAt) {

    /** SUBMITTED and LAPSED drafts are only remembered, not opened again. */
    public enum State {
        OPEN,
        SUBMITTED,
        LAPSED
    }
}
