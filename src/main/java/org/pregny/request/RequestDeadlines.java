package org.pregny.request;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.pregny.event.WorkingDays;
import org.pregny.round.Round;

/** The dates that a request must keep, derived from the terms of its round. */
final class RequestDeadlines {

    private RequestDeadlines() {}

    static Instant screeningDue(Round round, Instant from) {
        return plusWorkingDays(round, from, round.terms().screeningDays());
    }

    static Instant informationDue(Round round, Instant askedAt) {
        return plusWorkingDays(round, askedAt, round.terms().informationDays());
    }

    /** So many days after the refusal, to the same second. */
    static Instant reconsiderationCloses(Round round, Instant refusedAt) {
        return refusedAt
                .atZone(round.zone())
                .plusDays(round.terms().reconsiderationDays())
                .toInstant();
    }

    private static Instant plusWorkingDays(Round round, Instant from, int days) {
        ZonedDateTime time = from.atZone(round.zone());
        for (int left = days; left > 0; ) {
            time = time.plusDays(1);
            boolean holiday = round.terms().silence().holidays().contains(time.toLocalDate());
            if (WorkingDays.includes(time.toLocalDate()) && !holiday) {
                left--;
            }
        }
        return time.toInstant();
    }
}
