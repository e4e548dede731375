package org.pregny.event;

import java.time.Instant;
import java.util.UUID;
import org.pregny.kernel.CleanText;

/**
 * A deadline that was moved to a later time, for everybody or for one organisation.
 *
 * @param organisation its name as the organiser knows it; null when everybody got longer
 * @param from when the deadline would have passed
 * @param outage when we were not there, where that is why; null where it is not
 */
public record Extension(
        UUID id,
        EventCode event,
        Deadline deadline,
        String organisation,
        Instant from,
        Instant to,
        String reason,
        String outage,
        String grantedBy,
        Instant grantedAt) {

    public boolean isForEverybody() {
        return organisation == null;
    }

    /** Whether an organisation that calls itself so is meant: accents, case, spaces and marks play no part. */
    public boolean isFor(String name) {
        return isForEverybody() || CleanText.key(organisation).equals(CleanText.key(name));
    }
}
