package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Events;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The second hearing: applications by 4 September 2017, hearing on 11 October, in Geneva (seed S0:77). */
@PregnyTest
class DeadlinesTest {

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    Events events;

    @ParameterizedTest
    @CsvSource({
        "2017-07-31T23:59:59.999+02:00,NOT_YET_OPEN",
        "2017-08-01T00:00:00+02:00,OPEN",
        "2017-09-04T23:59:59+02:00,OPEN",
        "2017-09-04T23:59:59.999+02:00,OPEN",
        "2017-09-05T00:00:00+02:00,CLOSED",
        "2017-09-04T21:59:59Z,OPEN",
        "2017-09-04T22:00:00Z,CLOSED",
        "2017-09-04T18:00:00-04:00,CLOSED"
    })
    void theClosingSecondInGenevaIsStillInTime(String now, WindowState state) {
        assertThat(hearing().windowAt(at(now))).isEqualTo(state);
    }

    @Test
    void theWindowOfAnEventInNewYorkClosesAtMidnightThere() {
        Event session = event("thematic-2");

        assertThat(session.windowAt(at("2017-05-15T23:59:59-04:00"))).isEqualTo(WindowState.OPEN);
        assertThat(session.windowAt(at("2017-05-16T00:00:00-04:00"))).isEqualTo(WindowState.CLOSED);
    }

    @Test
    void anEventWithoutAWindowTakesNoApplications() {
        assertThat(event("thematic-6").windowAt(at("2017-08-21T09:00:00+02:00")))
                .isEqualTo(WindowState.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-10T23:59:59.999+02:00,false",
        "2017-10-11T00:00:00+02:00,true",
        "2017-10-11T23:59:59.999+02:00,true",
        "2017-10-12T00:00:00+02:00,false"
    })
    void theHearingLastsFromMidnightToMidnightOfItsVenue(String at, boolean takesPlace) {
        assertThat(hearing().takesPlaceAt(at(at))).isEqualTo(takesPlace);
    }

    @ParameterizedTest(name = "submitted {0}: due {1}")
    @CsvSource({
        "2017-08-21T09:00:00+02:00,2017-08-28T09:00:00+02:00",
        "2017-08-25T18:30:00+02:00,2017-09-01T18:30:00+02:00",
        "2017-08-26T12:00:00+02:00,2017-09-01T12:00:00+02:00",
        "2017-08-27T12:00:00+02:00,2017-09-01T12:00:00+02:00"
    })
    void aReviewTakesFiveWorkingDaysAndWeekendsDoNotCount(String submitted, String due) {
        assertThat(Deadlines.reviewDue(hearing(), at(submitted))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "submitted {0}: due {1}")
    @CsvSource({
        "2017-09-01T10:00:00+02:00,2017-09-06T00:00:00+02:00",
        "2017-09-04T23:59:59+02:00,2017-09-06T00:00:00+02:00"
    })
    void aReviewEndsBeforeAVisaBecomesImpossible(String submitted, String due) {
        assertThat(Deadlines.reviewDue(hearing(), at(submitted))).isEqualTo(at(due));
    }

    @Test
    void aHolidayAtTheVenueIsNoWorkingDay() {
        Event alike = events.announceLike("hearing-2", "holiday", tree -> {
            tree.putArray("holidays").add("2017-08-23").add("2017-08-26");
        });

        assertThat(Deadlines.reviewDue(alike, at("2017-08-21T09:00:00+02:00")))
                .isEqualTo(at("2017-08-29T09:00:00+02:00"));
        assertThat(WorkingDays.between(alike, LocalDate.parse("2017-08-21"), LocalDate.parse("2017-08-28")))
                .as("four of seven days: the weekend has one of the holidays")
                .isEqualTo(4);
    }

    @Test
    void aReviewHasAtLeastADay() {
        assertThat(Deadlines.reviewDue(event("thematic-1"), at("2017-05-02T23:59:59+02:00")))
                .isEqualTo(at("2017-05-03T23:59:59+02:00"));
    }

    @ParameterizedTest(name = "asked {0}: due {1}")
    @CsvSource({
        "2017-08-22T10:00:00+02:00,2017-08-29T10:00:00+02:00",
        "2017-08-26T10:00:00+02:00,2017-09-01T10:00:00+02:00",
        "2017-10-06T10:00:00+02:00,2017-10-11T00:00:00+02:00"
    })
    void anAnswerIsDueInFiveWorkingDaysButNotAfterTheEventHasBegun(String asked, String due) {
        assertThat(Deadlines.informationDue(hearing(), at(asked))).isEqualTo(at(due));
    }

    @Test
    void theHourStaysTheSameWhenSummerTimeEnds() {
        assertThat(Deadlines.informationDue(hearing(), at("2017-10-25T10:00:00+02:00")))
                .isEqualTo(at("2017-11-01T10:00:00+01:00"));
    }

    private Event hearing() {
        return event("hearing-2");
    }

    private Event event(String code) {
        return catalogue.event(EventCode.of(code));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
