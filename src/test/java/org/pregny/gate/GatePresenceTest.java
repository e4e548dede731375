package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.Direction.EXIT;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.assertDenied;

import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is let in is inside, until they leave or the day ends (seed S0:77). */
@PregnyTest
class GatePresenceTest {

    @Autowired
    GateStory story;

    @Test
    void aPassThatTheDeskHasNotActivatedOpensNoGate() {
        Pass pass = story.issuedPass();
        story.clock.set(MORNING);

        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.NOT_ACTIVATED);
    }

    @Test
    void anActivatedPassIsAdmittedOnTheMorningOfTheHearing() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        ScanResult result = story.scan(GATE, pass, ENTRY);

        assertThat(result.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(result.reason()).isNull();
        assertThat(result.pass()).isEqualTo(pass.id());
        assertThat(result.event()).isEqualTo(EventCode.of("hearing-2"));
        assertThat(result.scannedAt()).isEqualTo(story.clock.instant());
    }

    @Test
    void whoIsInsideCannotComeInOnceMore() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        story.scan(GATE, pass, ENTRY);

        ScanResult second = story.scan(GATE, pass, ENTRY);
        assertThat(second.verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(second.verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
    }

    @Test
    void whoLeavesMayReturn() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        story.scan(GATE, pass, ENTRY);

        assertThat(story.scan(GATE, pass, EXIT).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
    }

    @Test
    void whoIsInsideThePerimeterMayEnterTheBuildingOnceByAnyDoor() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        story.scan(GATE, pass, ENTRY);

        assertThat(story.scan("door-6", pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(story.scan("door-40", pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(story.scan("room-xix", pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @Test
    void presenceEndsAtMidnight() {
        Pass pass = story.activatedPass();
        story.clock.set("2017-10-11T23:59:00+02:00");
        story.scan(GATE, pass, ENTRY);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);

        story.clock.set("2017-10-12T00:00:00+02:00");
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }
}
