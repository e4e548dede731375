package org.pregny.correspondence;

import java.time.Instant;
import java.util.UUID;

/** One row of the outbox, without the message itself. */
public record OutgoingMail(
        UUID id,
        UUID caseId,
        String messageId,
        String template,
        String language,
        String recipient,
        String subject,
        State state,
        int attempts,
        Instant queuedAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError) {

    /** FAILED waits for a person; nothing is ever dropped. */
    public enum State {
        QUEUED,
        SENT,
        FAILED
    }
}
