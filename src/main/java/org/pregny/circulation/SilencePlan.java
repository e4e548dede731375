package org.pregny.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.pregny.round.Round;
import org.pregny.round.SilenceTerms;

/**
 * The dates of a silence period: its last second, and when the list is final at the latest. Between them lies one working
 * day, because what came to the office in the last hour must be entered before anybody is accredited.
 */
public record SilencePlan(ZoneId zone, Instant endsAt, Instant finalisedFrom) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** As the terms of the round count from the moment of circulation. */
    static SilencePlan from(Round round, Instant circulatedAt) {
        return of(round, round.terms().silence().endsAfter(circulatedAt, round.zone()));
    }

    /** Ending with the last second of this day. */
    static SilencePlan on(Round round, LocalDate day) {
        return of(
                round,
                day.atTime(LAST_SECOND)
                        .atZone(round.zone())
                        .withLaterOffsetAtOverlap()
                        .toInstant());
    }

    static SilencePlan of(Round round, Instant endsAt) {
        SilenceTerms terms = round.terms().silence();
        List<LocalDate> holidays = terms.holidays();
        SilenceTerms oneDay = new SilenceTerms(1, SilenceTerms.Kind.WORKING, holidays, terms.decider());
        return new SilencePlan(
                round.zone(), endsAt, oneDay.endsAfter(endsAt, round.zone()).plusSeconds(1));
    }

    public LocalDate lastDay() {
        return endsAt.atZone(zone).toLocalDate();
    }

    /** The first instant in which it is too late to object. */
    public Instant silentFrom() {
        return endsAt.plusSeconds(1);
    }
}
