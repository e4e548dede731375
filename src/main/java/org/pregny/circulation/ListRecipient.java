package org.pregny.circulation;

import java.time.Instant;
import java.util.UUID;
import org.pregny.kernel.Language;

/**
 * An office that a list went to, as it was called then.
 *
 * @param toldAt when it was written to last; null before
 * @param acknowledgedBy the sign-in name of whoever entered it, or {@code link}; null while nobody has acknowledged
 */
public record ListRecipient(
        UUID id,
        ListId list,
        String state,
        String office,
        String email,
        Language language,
        Instant toldAt,
        Instant acknowledgedAt,
        String acknowledgedBy) {

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }
}
