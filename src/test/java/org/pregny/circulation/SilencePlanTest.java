package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.kernel.Wording;
import org.pregny.round.Round;
import org.pregny.round.RoundId;
import org.pregny.round.RoundTerms;
import org.pregny.round.SilenceTerms;
import org.pregny.round.SilenceTerms.Decider;
import org.pregny.round.SilenceTerms.Kind;

/** The dates of a silence period, to the second, around midnights, holidays and the days on which clocks are moved. */
class SilencePlanTest {

    @ParameterizedTest
    @CsvSource({
        "30, CALENDAR, 2017-05-19T00:00:00-04:00, 2017-06-18T23:59:59-04:00",
        "30, CALENDAR, 2017-05-19T23:59:59-04:00, 2017-06-18T23:59:59-04:00",
        "30, CALENDAR, 2017-05-20T00:00:00-04:00, 2017-06-19T23:59:59-04:00",
        "30, CALENDAR, 2017-02-20T12:00:00-05:00, 2017-03-22T23:59:59-04:00",
        "30, CALENDAR, 2017-10-10T12:00:00-04:00, 2017-11-09T23:59:59-05:00",
        "1, CALENDAR, 2017-11-04T12:00:00-04:00, 2017-11-05T23:59:59-05:00",
        "8, WORKING, 2017-05-19T23:59:59-04:00, 2017-06-01T23:59:59-04:00",
        "8, WORKING, 2017-05-20T00:00:00-04:00, 2017-06-01T23:59:59-04:00",
        "8, WORKING, 2017-05-22T00:00:00-04:00, 2017-06-02T23:59:59-04:00",
        "8, WORKING, 2017-03-08T12:00:00-05:00, 2017-03-20T23:59:59-04:00"
    })
    void theDayOfCirculationDoesNotCountAndTheLastDayCountsToItsLastSecond(
            int days, Kind kind, String circulated, String ends) {
        assertThat(SilencePlan.from(round(days, kind), instant(circulated)).endsAt())
                .isEqualTo(instant(ends));
    }

    /** 29 May 2017, Memorial Day, is a holiday of the round. */
    @ParameterizedTest
    @CsvSource({
        "2017-06-18, 2017-06-20T00:00:00-04:00",
        "2017-05-26, 2017-05-31T00:00:00-04:00",
        "2017-06-01, 2017-06-03T00:00:00-04:00",
        "2017-06-02, 2017-06-06T00:00:00-04:00",
        "2017-11-03, 2017-11-07T00:00:00-05:00"
    })
    void theListIsFinalAWorkingDayLaterAtMidnight(LocalDate last, String finalised) {
        SilencePlan plan = SilencePlan.on(round(30, Kind.CALENDAR), last);

        assertThat(plan.lastDay()).isEqualTo(last);
        assertThat(plan.finalisedFrom()).isEqualTo(instant(finalised));
    }

    @Test
    void aSecondLaterIsTooLate() {
        SilencePlan plan = SilencePlan.on(round(30, Kind.CALENDAR), LocalDate.of(2017, 6, 18));

        assertThat(plan.silentFrom()).isEqualTo(instant("2017-06-19T00:00:00-04:00"));
    }

    private static Round round(int days, Kind kind) {
        SilenceTerms silence = new SilenceTerms(days, kind, List.of(LocalDate.of(2017, 5, 29)), Decider.SECRETARIAT);
        RoundTerms terms = new RoundTerms(silence, null, null, 10, 5, 15, List.of(), List.of());
        LocalDateTime opens = LocalDateTime.of(2017, 3, 14, 0, 0);
        return new Round(
                new RoundId(new UUID(0, 1)),
                "round",
                "process",
                Wording.of("Round"),
                ZoneId.of("America/New_York"),
                opens,
                opens.plusDays(34),
                null,
                1,
                terms,
                1,
                null);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
