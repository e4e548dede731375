package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.review.ReviewTally.Due;

/** When the open tasks will be done: in working days from tomorrow, at the pace of the last five, first what is due first. */
class ForecastTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2017-08-23");

    /** Of 20 tasks half are due on the 24th and half on 4 September. */
    @ParameterizedTest
    @CsvSource({
        // ended in five days, done, days after the last is due, late
        "100, 2017-08-24, -11, 0",
        "50, 2017-08-25, -10, 0",
        "45, 2017-08-28, -7, 1",
        "10, 2017-09-06, 2, 12",
        "5, 2017-09-20, 16, 19",
    })
    void theEndFollowsFromThePace(int ended, LocalDate done, int after, int late) {
        Forecast forecast = of(ended, due("2017-08-24", 10), due("2017-09-04", 10));

        assertThat(forecast.done()).isEqualTo(done);
        assertThat(forecast.daysAfterDue()).isEqualTo(after);
        assertThat(forecast.late()).isEqualTo(late);
    }

    @Test
    void whatIsOverdueTodayIsLateWhateverThePace() {
        assertThat(of(1000, due("2017-08-22", 3), due("2017-08-23", 2), due("2017-08-24", 4))
                        .late())
                .isEqualTo(5);
    }

    @Test
    void withoutAPaceThereIsNoEndAndWithoutTasksNothingToEnd() {
        assertThat(of(0, due("2017-08-24", 10)))
                .isEqualTo(new Forecast(10, 0, null, LocalDate.parse("2017-08-24"), 10));
        assertThat(of(7)).isEqualTo(new Forecast(0, 7, null, null, 0));
    }

    @Test
    void thePaceIsThatOfFiveWorkingDaysWithoutToday() {
        assertThat(PastPace.days(WEDNESDAY))
                .containsExactlyElementsOf(
                        Stream.of("2017-08-22", "2017-08-21", "2017-08-18", "2017-08-17", "2017-08-16")
                                .map(LocalDate::parse)
                                .toList());
    }

    private static Forecast of(int ended, Due... dues) {
        return Forecast.of(List.of(dues), ended, new Forecast.From(WEDNESDAY, GENEVA));
    }

    private static Due due(String day, int tasks) {
        return new Due(LocalDate.parse(day).atTime(23, 45).atZone(GENEVA).toInstant(), tasks);
    }
}
