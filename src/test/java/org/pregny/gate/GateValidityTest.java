package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.OFFICER;
import static org.pregny.gate.GateStory.assertDenied;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.pregny.desk.PickUpDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;

/** Which pass opens which gate on which day (seed S0:77). */
@PregnyTest
class GateValidityTest {

    @Autowired
    GateStory story;

    @Autowired
    PickUpDesk desk;

    @Autowired
    PassOffice passes;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2017-10-10T23:59:00+02:00,NOT_YET_VALID",
        "2017-10-10T23:59:59.999+02:00,NOT_YET_VALID",
        "2017-10-11T00:00:00+02:00,ADMIT",
        "2017-10-12T09:00:00+02:00,ADMIT",
        "2017-10-13T10:00:00+02:00,ADMIT",
        "2017-10-13T23:59:59.999+02:00,ADMIT",
        "2017-10-14T00:00:00+02:00,EXPIRED",
        "2018-10-11T09:30:00+02:00,EXPIRED"
    })
    void thePassIsValidFromTheFirstToTheLastSecondOfItsDaysInGeneva(String at, ScanVerdict verdict) {
        Pass pass = story.activatedPass();
        story.clock.set(at);
        ScanResult result = story.scan(GATE, pass, ENTRY);

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.reason()).isNull();
    }

    @Test
    void aScanFromBeforeTheActivationIsRefusedHoweverLateItArrives() {
        Pass pass = story.issuedPass();
        story.clock.set("2017-10-11T09:30:00+02:00");
        passes.activate(pass.id(), DocumentType.PASSPORT, Actor.staff("officer"));
        Instant earlier = story.clock.instant().minus(Duration.ofHours(1));
        ScanRequest late = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, earlier);

        assertThat(story.scan(GATE, late).verdict()).isEqualTo(ScanVerdict.NOT_ACTIVATED);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @Test
    void theThematicSessionIsNamedOnItsOwnDays() {
        Pass pass = story.activatedPass();
        story.clock.set("2017-10-12T09:00:00+02:00");

        assertThat(story.scan(GATE, pass, ENTRY).event()).isEqualTo(EventCode.of("thematic-6"));
    }

    @Test
    void aReplacedPassIsDeadAtOnceAndTheNewOneMustBeActivated() {
        Pass old = story.activatedPass();
        story.clock.set(MORNING);
        Pass replacement = desk.replaceSpoilt(old.id(), OFFICER);

        assertDenied(story.scan(GATE, old, ENTRY), ScanVerdict.SUPERSEDED);
        assertDenied(story.scan(GATE, replacement, ENTRY), ScanVerdict.NOT_ACTIVATED);
        desk.activate(replacement.id(), DocumentType.PASSPORT, OFFICER);
        assertThat(story.scan(GATE, replacement, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertDenied(story.scan(GATE, old, ENTRY), ScanVerdict.SUPERSEDED);
    }

    @Test
    void aGateForGroundsPassesOnlyRefusesTheEventPass() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);

        assertDenied(story.scan("nations-gate", pass, ENTRY), ScanVerdict.WRONG_GATE);
    }

    @Test
    void aPassOfAnotherEventIsRefusedAndBothAreRefusedAtTheOthersGate() {
        Pass hearing = story.activatedPass();
        Pass other = story.activatedPassOf("other-house");
        story.clock.set(MORNING);

        assertDenied(story.scan(GATE, other, ENTRY), ScanVerdict.WRONG_EVENT);
        assertDenied(story.scan("other-gate", hearing, ENTRY), ScanVerdict.WRONG_EVENT);
        assertThat(story.scan("other-gate", other, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @Test
    void onTheDaysOfTheFirstThematicSessionOnlyItsOwnPassIsValid() {
        Pass hearing = story.activatedPass();
        story.clock.set("2017-04-20T09:00:00+02:00");
        Pass thematic = story.activatedPassOf("thematic-1");

        story.clock.set("2017-05-09T09:00:00+02:00");
        assertThat(story.scan(GATE, thematic, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertDenied(story.scan(GATE, hearing, ENTRY), ScanVerdict.NOT_YET_VALID);
        story.clock.set(MORNING);
        assertDenied(story.scan(GATE, thematic, ENTRY), ScanVerdict.EXPIRED);
    }
}
