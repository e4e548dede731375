package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** We were there while any program was; what nobody saw is a gap, right to a minute (issue 4, point 5). */
@PregnyTest
class UptimeTest {

    @Autowired
    Uptime uptime;

    @Autowired
    Uptimes uptimes;

    @Autowired
    TestTime.SettableClock clock;

    @BeforeEach
    @AfterEach
    void nothingIsKnown() {
        uptimes.forget();
        clock.set(TestTime.OPEN);
    }

    @Test
    void machinesThatTakeTurnsLeaveNoGap() {
        uptimes.between("2017-09-04T10:00:00Z", "2017-09-04T21:15:00Z");
        uptimes.between("2017-09-04T20:00:00Z", "2017-09-04T21:30:00Z");
        uptimes.between("2017-09-04T21:31:00Z", "2017-09-05T12:00:00Z");

        assertThat(inTheLastHour()).isEmpty();
    }

    @Test
    void aGapThatOnlyTouchesTheHourIsToldWhole() {
        uptimes.between("2017-09-04T10:00:00Z", "2017-09-04T20:50:00Z");
        uptimes.between("2017-09-04T21:05:00Z", "2017-09-04T21:59:00Z");
        uptimes.between("2017-09-04T22:10:00Z", "2017-09-05T12:00:00Z");

        assertThat(inTheLastHour())
                .extracting(Uptime.Gap::toString)
                .containsExactly(
                        "2017-09-04T20:50:00Z/2017-09-04T21:05:00Z", "2017-09-04T21:59:00Z/2017-09-04T22:10:00Z");
    }

    @Test
    void whatWasBeforeOurFirstDayIsNoGap() {
        uptimes.between("2017-09-04T21:30:00Z", "2017-09-05T12:00:00Z");

        assertThat(inTheLastHour()).isEmpty();
    }

    @Test
    void aProgramSaysItIsHereByMovingItsOwnEnd() {
        clock.set("2017-09-04T23:00:00+02:00");
        uptime.beat();
        clock.set("2017-09-04T23:01:00+02:00");
        uptime.beat();
        clock.set("2017-09-04T23:20:00+02:00");
        uptime.beat();

        assertThat(uptime.gapsBetween(Instant.parse("2017-09-04T21:00:00Z"), Instant.parse("2017-09-04T21:59:59Z")))
                .extracting(Uptime.Gap::toString)
                .containsExactly("2017-09-04T21:01:00Z/2017-09-04T21:20:00Z");
    }

    @Test
    void movingARehearsalsClockIsNoOutage() {
        clock.set("2017-09-04T22:00:00+02:00");
        uptime.beat();
        Instant then = Instant.parse("2017-09-05T06:00:00Z");
        uptime.clockMoved(new ClockMoved(clock.instant(), then, Actor.SYSTEM));
        clock.set(then);
        uptime.beat();

        assertThat(inTheLastHour()).isEmpty();
    }

    private List<Uptime.Gap> inTheLastHour() {
        if (clock.instant().isBefore(Instant.parse("2017-09-05T06:00:00Z"))) {
            clock.set("2017-09-05T08:00:00+02:00");
        }
        return uptime.gapsBetween(Instant.parse("2017-09-04T20:59:59Z"), Instant.parse("2017-09-04T21:59:59Z"));
    }
}
