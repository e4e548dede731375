package org.pregny.pass;

import java.time.Instant;
import java.util.List;

/**
 * What a pass's code says, once its signature holds: no personal data, only ids, times and numbers.
 *
 * @param pass the {@code cti}
 * @param event number of the event it was issued for
 * @param entitlements numbers of the events it admits to
 * @param version of the pass; grows with every replacement
 */
public record PassToken(
        PassId pass, Instant validFrom, Instant validUntil, int event, List<Integer> entitlements, int version) {}
