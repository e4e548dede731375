package org.pregny.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.gate.ScanConcern.Kind.BAD_SIGNATURE;
import static org.pregny.gate.ScanConcern.Kind.WOULD_HAVE_BEEN_REFUSED;
import static org.pregny.occurrence.Gatehouse.NATIONS;
import static org.pregny.occurrence.Gatehouse.PREGNY;
import static org.pregny.occurrence.OccurrenceOutcome.DEVICE_RETIRED;
import static org.pregny.occurrence.OccurrenceOutcome.HOLDER_SPOKEN_TO;
import static org.pregny.occurrence.OccurrenceOutcome.NOTHING_WRONG;
import static org.pregny.occurrence.OccurrenceOutcome.PASS_BLOCKED;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneStory;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.kernel.Actor;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.pass.Revocation;
import org.pregny.pass.RevocationDesk;
import org.pregny.pass.RevocationOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was doubtful about a scan becomes a case, and a person settles it (domain P5, gateException). */
@PregnyTest
class ScanExceptionStoriesTest {

    private static final Actor ORGANISER = Actor.staff("organiser");
    private static final String NOTE = "Asked both guards and looked at the photo.";

    @Autowired
    Gatehouse house;

    @Autowired
    OccurrenceBook book;

    @Autowired
    WalkingTimes times;

    @Autowired
    PhoneStory phones;

    @Autowired
    DeviceOffice devices;

    @Autowired
    PassOffice passes;

    @Autowired
    RevocationDesk revocations;

    @Autowired
    PlatformTransactionManager transactions;

    Pass pass;

    @BeforeEach
    void theMorningOfTheHearing() {
        pass = house.aPass();
        house.itIs("09:30:00");
    }

    @Test
    void onePassLetInAtTwoGatesIsOneCaseWithBothPassagesInTheirOrderAndALaterScanJoins() {
        ScanResult earlier = house.admitted(pass, PREGNY, "09:00:00");
        ScanResult later = house.admitted(pass, NATIONS, "09:02:00");
        house.tell(house.twice(later, earlier));
        house.tell(house.twice(house.admitted(pass, "door-6", "09:20:00"), later));
        house.tell(house.twice(later, earlier));

        Occurrence one = house.onlyCase();
        assertThat(one.isOpen()).isTrue();
        assertThat(one.pass()).isEqualTo(pass.id());
        assertThat(book.sightings(one.id())).extracting(Sighting::gate).containsExactly(PREGNY, NATIONS, "door-6");
    }

    @Test
    void theCaseSaysWhetherOneWalkerCouldHaveBeenAtBothGates() {
        String far = "far-" + house.event.code().text();
        house.tell(house.twice(house.admitted(pass, NATIONS, "09:04:00"), house.admitted(pass, PREGNY, "09:00:00")));
        house.tell(house.twice(house.admitted(pass, far, "09:30:00"), house.admitted(pass, NATIONS, "09:04:00")));
        OccurrenceId one = house.onlyCase().id();

        times.say(NATIONS, PREGNY, 5, ORGANISER);
        assertThat(book.walks(one)).extracting(Walk::possible).startsWith(Walk.Possible.NO, Walk.Possible.NOT_KNOWN);
        times.say(PREGNY, NATIONS, 4, ORGANISER);
        assertThat(book.walks(one)).extracting(Walk::possible).startsWith(Walk.Possible.YES);
    }

    @Test
    void aCaseSaysWhatTheServerWouldHaveSaid() {
        ScanResult scan = house.admitted(pass, PREGNY, "09:00:00");
        ScanResult byServer = new ScanResult(
                scan.nonce(),
                PREGNY,
                ScanVerdict.ALREADY_INSIDE,
                null,
                pass.id(),
                scan.event(),
                scan.direction(),
                scan.scannedAt());
        house.tell(ScanConcern.of(WOULD_HAVE_BEEN_REFUSED, house.event.code(), scan)
                .onDevice("device-7")
                .against(byServer));

        Sighting seen = book.sightings(house.onlyCase().id()).get(0);
        assertThat(seen.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(seen.serverVerdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(seen.device()).isEqualTo("device-7");
    }

    @Test
    void aCaseIsSettledOnceWithANoteAndWhatComesAfterwardsIsANewOne() {
        house.tell(house.twice(house.admitted(pass, NATIONS, "09:04:00"), house.admitted(pass, PREGNY, "09:00:00")));
        OccurrenceId one = house.onlyCase().id();
        assertThatThrownBy(() -> book.settle(one, NOTHING_WRONG, " \u200b ", ORGANISER))
                .hasMessage("occurrence.refused.note");

        book.settle(one, HOLDER_SPOKEN_TO, NOTE, ORGANISER);

        assertThat(house.story.ended(one.toString())).containsExactly("scanExceptionClosed");
        assertThat(house.story.due(one.toString())).isEmpty();
        assertThatThrownBy(() -> book.settle(one, NOTHING_WRONG, NOTE, ORGANISER))
                .hasMessage("occurrence.refused.settled");
        assertThat(passes.pass(pass.id()).isLive()).isTrue();
        house.tell(house.twice(house.admitted(pass, PREGNY, "09:29:00"), house.admitted(pass, NATIONS, "09:28:00")));
        assertThat(house.onlyCase().id()).isNotEqualTo(one);
    }

    @Test
    void whoSettlesACaseByBlockingThePassDoesNotAlsoRevokeIt() {
        house.tell(house.twice(house.admitted(pass, NATIONS, "09:04:00"), house.admitted(pass, PREGNY, "09:00:00")));
        OccurrenceId one = house.onlyCase().id();
        book.settle(one, PASS_BLOCKED, NOTE, ORGANISER);

        assertThat(house.story.ended(one.toString())).containsExactly("seenPassBlocked");
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.SUSPENDED);
        Revocation proposed = revocations.open().stream()
                .filter(r -> r.passes().contains(pass.id()))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.reason().note()).isEqualTo(NOTE);
        assertThatThrownBy(() -> revocations.decide(proposed.id(), RevocationOutcome.REVOKED, ORGANISER))
                .hasMessage("pass.revocation.fourEyes");
        revocations.decide(proposed.id(), RevocationOutcome.CLEARED, Actor.staff("other-organiser"));
        book.block(one);
        assertThat(revocations.open()).noneMatch(r -> r.passes().contains(pass.id()) && r.id().equals(proposed.id()));
    }

    @Test
    void aPassThatOpensNoGateAsItIsCannotBeBlocked() {
        house.tell(
                ScanConcern.ofDevice(BAD_SIGNATURE, house.event.code(), PREGNY, Gatehouse.at("09:00:00"), "device-9"));
        OccurrenceId one = house.onlyCase().id();

        assertThat(house.onlyCase().device()).isEqualTo("device-9");
        assertThatThrownBy(() -> book.settle(one, PASS_BLOCKED, NOTE, ORGANISER))
                .hasMessage("occurrence.refused.notBlockable");
        assertThat(house.onlyCase().isOpen()).isTrue();
    }

    @Test
    void aDeviceWhoseJournalCannotBeTrustedIsTakenOutOfUse() {
        Device device = phones.made(house.event.code(), PREGNY, DeviceProfile.GATE);
        house.tell(ScanConcern.ofDevice(
                BAD_SIGNATURE,
                house.event.code(),
                PREGNY,
                Gatehouse.at("09:00:00"),
                device.id().toString()));
        OccurrenceId one = house.onlyCase().id();
        book.settle(one, DEVICE_RETIRED, NOTE, ORGANISER);

        assertThat(house.story.ended(one.toString())).containsExactly("deviceRetired");
        assertThat(devices.device(device.id()).isRevoked()).isTrue();
        book.retireDevice(one);
        house.tell(ScanConcern.ofDevice(
                BAD_SIGNATURE,
                house.event.code(),
                PREGNY,
                Gatehouse.at("09:00:00"),
                device.id().toString()));
        assertThatThrownBy(() -> book.settle(house.onlyCase().id(), DEVICE_RETIRED, NOTE, ORGANISER))
                .hasMessage("occurrence.refused.noDevice");
    }

    @Test
    void aCaseThatNobodySettlesOnTheDayIsMarkedOverdueAnHourAfterTheLastPart() {
        house.tell(house.twice(house.admitted(pass, NATIONS, "09:04:00"), house.admitted(pass, PREGNY, "09:00:00")));
        Occurrence one = house.onlyCase();
        assertThat(one.settleBy()).isEqualTo(ReviewHour.of(house.event, one.day()));
        assertThat(one.settleBy()).isAfter(Gatehouse.at("17:00:00")).isBefore(Gatehouse.at("20:00:01"));
        house.story.clock.set(one.settleBy().minusSeconds(1));
        assertThat(house.story.runDueJobs(one.id().toString())).isZero();

        house.story.clock.set(one.settleBy().plusSeconds(1));
        house.story.runDueJobs(one.id().toString());

        assertThat(house.onlyCase().overdue()).isTrue();
        assertThat(house.story.ended(one.id().toString())).containsExactly("scanExceptionEscalated");
        book.settle(one.id(), NOTHING_WRONG, NOTE, ORGANISER);
        assertThat(house.unsettled()).isEmpty();
    }

    @Test
    void ofTwoGatesThatTellOfOnePassInTheSameMomentOneOpensTheCaseAndTheOtherJoins() throws Exception {
        TransactionTemplate scan = new TransactionTemplate(transactions);
        for (int round = 0; round < 5; round++) {
            Pass held = round == 0 ? pass : house.aPass();
            house.itIs("09:30:00");
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<?> one = threads.submit(telling(scan, start, held, PREGNY));
                Future<?> other = threads.submit(telling(scan, start, held, NATIONS));
                one.get();
                other.get();
            }
            assertThat(house.onlyCase().pass()).isEqualTo(held.id());
            assertThat(book.sightings(house.onlyCase().id())).hasSize(2);
            book.settle(house.onlyCase().id(), NOTHING_WRONG, NOTE, ORGANISER);
        }
    }

    private Callable<Void> telling(TransactionTemplate scan, CyclicBarrier start, Pass held, String gate) {
        return () -> {
            start.await();
            scan.executeWithoutResult(t -> house.tell(ScanConcern.of(
                    WOULD_HAVE_BEEN_REFUSED, house.event.code(), house.admitted(held, gate, "09:00:00"))));
            return null;
        };
    }
}
