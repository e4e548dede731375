package org.pregny.pass;

import java.time.Instant;
import java.util.List;

/**
 * What a pass's code says, once its signature holds: no personal data, only ids, times and numbers.
 *
 * @param pass the {@code cti}
 * @param event number of the event it was issued for
 * @param entitlements numbers of the events it admits to, at least one
 * @param version of the pass; grows with every replacement
 * @param type absent from the code of a special event pass
 */
public record PassToken(
        PassId pass,
        Instant validFrom,
        Instant validUntil,
        int event,
        List<Integer> entitlements,
        int version,
        PassType type) {

    /** The last second of the year 9999; JavaScript counts that far, too. */
    private static final long LATEST = 253_402_300_799L;

    public PassToken {
        boolean ordered = validFrom.getEpochSecond() >= 0
                && !validUntil.isBefore(validFrom)
                && validUntil.getEpochSecond() <= LATEST;
        boolean numbered = event > 0 && version > 0 && entitlements.stream().allMatch(number -> number > 0);
        if (!ordered || !numbered || entitlements.isEmpty()) {
            throw new IllegalArgumentException("no such pass can be");
        }
    }

    /** Of a special event pass. */
    public PassToken(
            PassId pass, Instant validFrom, Instant validUntil, int event, List<Integer> entitlements, int version) {
        this(pass, validFrom, validUntil, event, entitlements, version, PassType.SPECIAL_EVENT_PASS);
    }
}
