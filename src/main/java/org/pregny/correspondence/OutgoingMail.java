package org.pregny.correspondence;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the outbox, without the message itself.
 *
 * @param version counts the addresses it was written for; each has its own Message-ID
 * @param attempts since it was last put into the queue
 * @param tries in all its life
 * @param claimedUntil a sender has it in hand, and is believed to be alive until then, in real time
 */
public record OutgoingMail(
        UUID id,
        UUID caseId,
        String messageId,
        String template,
        String language,
        String recipient,
        String recipientName,
        String subject,
        State state,
        int version,
        int attempts,
        int tries,
        Instant queuedAt,
        Instant nextAttemptAt,
        Instant claimedUntil,
        Instant sentAt,
        String lastError) {

    /** Nothing is ever dropped: FAILED and BOUNCED wait for a person, HELD for the word of one. */
    public enum State {
        QUEUED,
        HELD,
        SENT,
        FAILED,
        BOUNCED,
        CANCELLED,
        PRINTED
    }

    /** It could not be delivered, and a person is to see to it. */
    public boolean needsPerson() {
        return state == State.FAILED || state == State.BOUNCED;
    }
}
