package org.pregny.request;

import java.time.Instant;

/**
 * When what was due and done with a request; all but the first may be null.
 *
 * @param silenceEndedAt when the silence period of its list ended, though its objections may not be settled yet
 * @param reconsiderationClosesAt the last second in which another look may be asked for
 */
public record RequestDates(
        Instant submittedAt,
        Instant screeningDueAt,
        Instant informationDueAt,
        Instant silenceEndedAt,
        Instant reconsiderationClosesAt,
        Instant reconsiderationAskedAt,
        Instant closedAt) {

    static RequestDates submitted(Instant at, Instant screeningDueAt) {
        return new RequestDates(at, screeningDueAt, null, null, null, null, null);
    }
}
