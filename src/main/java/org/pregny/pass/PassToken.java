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
 * @param segments of its own event that it admits to, bit by bit of their numbers; 0, and absent from the code, for all
 */
public record PassToken(
        PassId pass,
        Instant validFrom,
        Instant validUntil,
        int event,
        List<Integer> entitlements,
        int version,
        PassType type,
        int segments) {

    /** The last second of the year 9999; JavaScript counts that far, too. */
    private static final long LATEST = 253_402_300_799L;

    public PassToken {
        boolean ordered = validFrom.getEpochSecond() >= 0
                && !validUntil.isBefore(validFrom)
                && validUntil.getEpochSecond() <= LATEST;
        boolean numbered = event > 0 && version > 0 && entitlements.stream().allMatch(number -> number > 0);
        if (!ordered || !numbered || entitlements.isEmpty() || segments < 0) {
            throw new IllegalArgumentException("no such pass can be");
        }
        entitlements = List.copyOf(entitlements);
    }

    /** Of a special event pass to the whole event. */
    public PassToken(
            PassId pass, Instant validFrom, Instant validUntil, int event, List<Integer> entitlements, int version) {
        this(pass, validFrom, validUntil, event, entitlements, version, PassType.SPECIAL_EVENT_PASS, 0);
    }
}
