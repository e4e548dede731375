package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.device.Device;
import org.pregny.device.DeviceId;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneStory;
import org.pregny.event.Event;
import org.pregny.gate.Direction;
import org.pregny.gate.GateControl;
import org.pregny.gate.ScanRequest;
import org.pregny.gate.ScanVerdict;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.KeyOffice;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two machines, one PostgreSQL: a pass is admitted once, and each gate goes by what either machine has changed. */
@PregnyTest
@EnabledIf("org.pregny.TestDatabase#isPostgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesAtTheGateTest {

    private static final Actor LEAD = Actor.staff("lead");

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    PhoneStory phones;

    @Autowired
    GateControl gatesHere;

    @Autowired
    KeyOffice keysHere;

    @Autowired
    Environment settings;

    private AnotherMachine there;

    @BeforeAll
    void anotherMachineStarts() throws Exception {
        there = new AnotherMachine(settings);
    }

    @AfterAll
    void itStops() {
        there.close();
    }

    @Test
    void onePassHeldOutAtTwoDoorsOfTwoMachinesIsAdmittedAtOneOfThemFiftyTimesOfFifty() throws Exception {
        at(TestTime.OPEN);
        Event event = tale.aHearing(tree -> {});
        Pass pass = passes.passesOf(tale.approved(event).id()).get(0);
        passes.activate(pass.id(), DocumentType.PASSPORT, LEAD);
        at(event.starts().plus(Duration.ofHours(9)));
        Device one = phones.made(event.code(), "door-6", DeviceProfile.GATE);
        Device other = phones.made(event.code(), "door-17", DeviceProfile.GATE);
        GateControl gatesThere = there.bean(GateControl.class);
        for (int round = 0; round < 50; round++) {
            List<ScanVerdict> said = new CopyOnWriteArrayList<>();
            assertThat(there.atOnce(
                            () -> said.add(gatesHere
                                    .scan(one, held(pass, Direction.ENTRY))
                                    .result()
                                    .verdict()),
                            () -> said.add(gatesThere
                                    .scan(other, held(pass, Direction.ENTRY))
                                    .result()
                                    .verdict())))
                    .containsExactly("", "");
            assertThat(said).containsExactlyInAnyOrder(ScanVerdict.ADMIT, ScanVerdict.ALREADY_INSIDE);
            gatesHere.scan(other, held(pass, Direction.EXIT));
        }
    }

    @Test
    void whatOneMachineChangesOfEventsAndKeysTheGateOfTheOtherKnowsWithTheNextScan() throws Exception {
        at(TestTime.OPEN);
        Event event = tale.aHearing(tree -> {});
        Pass pass = passes.passesOf(tale.approved(event).id()).get(0);
        passes.activate(pass.id(), DocumentType.PASSPORT, LEAD);
        DeviceId door = phones.made(event.code(), "door-6", DeviceProfile.GATE).id();
        at(event.starts().plus(Duration.ofHours(9)));
        assertThat(saidThere(door, pass, Direction.ENTRY)).isEqualTo(ScanVerdict.ADMIT);
        assertThat(saidThere(door, pass, Direction.EXIT)).isEqualTo(ScanVerdict.ADMIT);

        tale.moveTo(event.code(), event.firstDay().plusDays(1).toString());
        assertThat(saidThere(door, pass, Direction.ENTRY)).isEqualTo(ScanVerdict.WRONG_GATE);
        tale.moveTo(event.code(), event.firstDay().toString());
        assertThat(saidThere(door, pass, Direction.ENTRY)).isEqualTo(ScanVerdict.ADMIT);

        keysHere.revoke(pass.kid(), LEAD);
        assertThat(saidThere(door, pass, Direction.EXIT)).isEqualTo(ScanVerdict.REVOKED);
    }

    /** By a device that calls there, as every call looks it up. */
    private ScanVerdict saidThere(DeviceId door, Pass pass, Direction direction) {
        Device called = there.bean(DeviceOffice.class).device(door);
        return there.bean(GateControl.class)
                .scan(called, held(pass, direction))
                .result()
                .verdict();
    }

    private static ScanRequest held(Pass pass, Direction direction) {
        return new ScanRequest(pass.code(), UUID.randomUUID().toString(), direction, null);
    }

    private void at(Instant instant) {
        story.clock.set(instant);
        there.at(instant);
    }
}
