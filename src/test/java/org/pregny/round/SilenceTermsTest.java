package org.pregny.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.round.SilenceTerms.Decider;
import org.pregny.round.SilenceTerms.Kind;

/** How long Member States may object. */
class SilenceTermsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant FRIDAY_EVENING = instant("2017-05-19T21:30:00-04:00");

    @Test
    void thirtyCalendarDaysEndWithTheLastSecondOfTheThirtiethDay() {
        assertThat(terms(30, Kind.CALENDAR).endsAfter(FRIDAY_EVENING, NEW_YORK))
                .isEqualTo(instant("2017-06-18T23:59:59-04:00"));
    }

    @Test
    void eightWorkingDaysLeaveOutWeekendsAndHolidays() {
        assertThat(terms(8, Kind.WORKING, LocalDate.of(2017, 5, 29)).endsAfter(FRIDAY_EVENING, NEW_YORK))
                .isEqualTo(instant("2017-06-01T23:59:59-04:00"));
    }

    @Test
    void theDayOfCirculationIsTheDayInTheZoneOfTheRound() {
        Instant alreadySaturdayInGeneva = FRIDAY_EVENING;

        assertThat(terms(1, Kind.CALENDAR).endsAfter(alreadySaturdayInGeneva, NEW_YORK))
                .isEqualTo(instant("2017-05-20T23:59:59-04:00"));
        assertThat(terms(1, Kind.CALENDAR).endsAfter(alreadySaturdayInGeneva, ZoneId.of("Europe/Zurich")))
                .isEqualTo(instant("2017-05-21T23:59:59+02:00"));
    }

    @Test
    void thatClocksAreSetBackGivesAnHourMore() {
        assertThat(terms(30, Kind.CALENDAR).endsAfter(instant("2017-10-20T12:00:00-04:00"), NEW_YORK))
                .isEqualTo(instant("2017-11-19T23:59:59-05:00"));
    }

    private static SilenceTerms terms(int days, Kind kind, LocalDate... holidays) {
        return new SilenceTerms(days, kind, List.of(holidays), Decider.SECRETARIAT);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
