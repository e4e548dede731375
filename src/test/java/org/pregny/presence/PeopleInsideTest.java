package org.pregny.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.gate.Direction;
import org.pregny.gate.Passages;
import org.pregny.gate.Passages.Passed;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.springframework.beans.factory.annotation.Autowired;

/** People are counted, not scans: who is inside is inside once, until they leave or the day ends. */
@PregnyTest
class PeopleInsideTest {

    @Autowired
    Palace palace;

    @Autowired
    PresenceBoard board;

    @Autowired
    PassOffice passes;

    @Autowired
    Passages passages;

    Pass pass;

    @BeforeEach
    void aPersonComesToTheHearing() {
        palace.withSeats(30);
        pass = palace.activated();
        palace.itIs("09:30");
    }

    @Test
    void whoComesInByTheGateAndADoorIsInBothZonesAndInEachOnce() {
        palace.in("pregny-gate", pass);
        palace.in("pregny-gate", pass);
        palace.itIs("10:10");
        palace.in("door-6", pass);

        assertThat(board.of(palace.event).zones())
                .extracting(ZoneCount::zone, ZoneCount::inside, ZoneCount::came)
                .containsExactly(tuple("perimeter", 1, 1), tuple("building", 1, 1));
        assertThat(board.of(palace.event).gates())
                .extracting(GateCount::gate, GateCount::inside)
                .containsExactly(tuple(palace.at("pregny-gate"), 1), tuple(palace.at("door-6"), 1));
        assertThat(board.of(palace.event).arrivals())
                .extracting(Arrivals::zone, Arrivals::hour, Arrivals::people)
                .containsExactly(tuple("perimeter", hour("09"), 1), tuple("building", hour("10"), 1));
    }

    @Test
    void whoLeavesIsOutsideAndWhoComesBackHasComeOnce() {
        palace.in("pregny-gate", pass);
        palace.out("pregny-gate", pass);
        assertThat(inside("perimeter")).isZero();

        palace.itIs("11:00");
        palace.in("pregny-gate", pass);
        assertThat(board.of(palace.event).zones()).containsExactly(new ZoneCount("perimeter", 1, 1));
        assertThat(board.of(palace.event).arrivals()).containsExactly(new Arrivals("perimeter", hour("09"), 1));
    }

    @Test
    void whoGoesOutByTheGateIsInNoRoomBehindItThoughNoDoorHasSeenThemLeave() {
        palace.in("pregny-gate", pass);
        palace.in("door-6", pass);
        palace.in("room-xix", pass);
        palace.out("pregny-gate", pass);

        assertThat(board.of(palace.event).zones()).extracting(ZoneCount::inside).containsOnly(0);
    }

    @Test
    void whoLeavesARoomIsStillInTheHouse() {
        palace.in("door-6", pass);
        palace.in("room-xix", pass);
        palace.out("room-xix", pass);

        assertThat(inside("building")).isEqualTo(1);
        assertThat(inside("room")).isZero();
    }

    @Test
    void whosePassIsReplacedWhileTheyAreInsideIsOnePerson() {
        palace.in("pregny-gate", pass);
        Pass next = passes.replace(pass.id(), PassReason.of(PassCause.SPOILT, Authority.officer(Palace.GUARD)));
        passages.passed(List.of(new Passed(told(next, Direction.ENTRY, "09:40"), next, "perimeter")));

        assertThat(board.of(palace.event).zones()).containsExactly(new ZoneCount("perimeter", 1, 1));
    }

    @Test
    void aPassageThatIsToldLateChangesNothingThatHappenedAfterIt() {
        palace.itIs("12:00");
        passages.passed(List.of(new Passed(told(pass, Direction.EXIT, "11:00"), pass, "perimeter")));
        passages.passed(List.of(new Passed(told(pass, Direction.ENTRY, "10:00"), pass, "perimeter")));
        assertThat(inside("perimeter")).isZero();

        passages.passed(List.of(new Passed(told(pass, Direction.ENTRY, "11:30"), pass, "perimeter")));
        passages.passed(List.of(new Passed(told(pass, Direction.EXIT, "10:30"), pass, "perimeter")));
        assertThat(inside("perimeter")).isEqualTo(1);
    }

    @Test
    void whatIsToldTogetherIsAsIfItWereToldOneAfterTheOther() {
        palace.itIs("12:00");
        passages.passed(List.of(
                new Passed(told(pass, Direction.ENTRY, "10:00"), pass, "perimeter"),
                new Passed(told(pass, Direction.EXIT, "10:30"), pass, "perimeter"),
                new Passed(told(pass, Direction.ENTRY, "11:00"), pass, "perimeter")));
        assertThat(inside("perimeter")).isEqualTo(1);

        passages.passed(List.of(
                new Passed(told(pass, Direction.EXIT, "11:40"), pass, "perimeter"),
                new Passed(told(pass, Direction.ENTRY, "11:20"), pass, "perimeter")));
        assertThat(inside("perimeter")).isZero();
    }

    @Test
    void nobodyIsInsideTheNextMorning() {
        palace.in("pregny-gate", pass);
        palace.story.clock.set("2017-10-12T00:00:00+02:00");

        assertThat(board.of(palace.event).zones()).isEmpty();
    }

    private int inside(String zone) {
        return board.of(palace.event).zones().stream()
                .filter(count -> count.zone().equals(zone))
                .mapToInt(ZoneCount::inside)
                .sum();
    }

    private ScanResult told(Pass by, Direction way, String time) {
        return new ScanResult(
                UUID.randomUUID().toString(),
                palace.at("pregny-gate"),
                ScanVerdict.ADMIT,
                null,
                by.id(),
                palace.event.code(),
                way,
                OffsetDateTime.parse("2017-10-11T" + time + ":00+02:00").toInstant());
    }

    private static Instant hour(String hour) {
        return OffsetDateTime.parse("2017-10-11T" + hour + ":00:00+02:00").toInstant();
    }
}
