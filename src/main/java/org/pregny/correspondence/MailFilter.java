package org.pregny.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.pregny.correspondence.OutgoingMail.State;

/**
 * Which letters to show; null stands for any.
 *
 * @param recipient a part of the address, whatever its case
 * @param olderThan with {@code beforeId} the last letter of the page before
 */
public record MailFilter(
        State state, String template, String recipient, UUID caseId, Instant olderThan, UUID beforeId) {

    public static final MailFilter ALL = new MailFilter(null, null, null, null, null, null);
}
