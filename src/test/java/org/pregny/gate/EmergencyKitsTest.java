package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.OFFICER;
import static org.pregny.gate.GateStory.assertDenied;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.desk.PickUpDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.HandOut;
import org.pregny.pass.KitEntriesChanged;
import org.pregny.pass.KitLine;
import org.pregny.pass.KitNumber;
import org.pregny.pass.KitOrder;
import org.pregny.pass.KitRefused;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passes for the day on which nothing works: printed before, handed out on paper, explained afterwards. */
@PregnyTest
@Tag("database")
class EmergencyKitsTest {

    private static final LocalDate DAY = LocalDate.parse("2017-10-12");
    private static final EventCode EVENT = EventCode.of("thematic-6");

    @Autowired
    GateStory story;

    @Autowired
    EmergencyKits kits;

    @Autowired
    Story engine;

    @Autowired
    PassOffice passes;

    @Autowired
    PickUpDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aKitIsMadeOnceHoweverOftenItsFormIsSent() throws Exception {
        KitOrder order = order(DAY, 3);

        List<EmergencyKit> made = atOnce(() -> kits.make(order, OFFICER));

        assertThat(made.get(1)).isEqualTo(made.get(0)).isEqualTo(kits.make(order, OFFICER));
        EmergencyKit other = kits.make(order(DAY, 1), OFFICER);
        assertThat(other.number()).isGreaterThan(made.get(0).number());
        List<Pass> three = passesOf(made.get(0));
        assertThat(three).hasSize(3).allSatisfy(pass -> assertThat(pass.type()).isEqualTo(PassType.EMERGENCY_PASS));
        assertThat(three.get(1).holder().nameToPrint()).isEqualTo(made.get(0).number() + "-2/3");
        assertThat(audited("pass.kitMade", made.get(0))).isEqualTo(1);
    }

    @Test
    void thereIsNoKitForADayThatTheEventDoesNotHave() {
        assertThatThrownBy(() -> kits.make(order(LocalDate.parse("2017-10-14"), 1), OFFICER))
                .isInstanceOf(KitRefused.class);
        story.clock.set("2017-10-13T08:00:00+02:00");
        assertThatThrownBy(() -> kits.make(order(DAY, 1), OFFICER)).isInstanceOf(KitRefused.class);
    }

    @Test
    void aGateTakesItOnItsDayOnlyWithoutADeskAndAsksForThePaperList() {
        Pass pass = passesOf(kits.make(order(DAY, 1), OFFICER)).get(0);

        assertThat(passes.read(pass.code()).orElseThrow().type()).isEqualTo(PassType.EMERGENCY_PASS);
        story.clock.set("2017-10-11T23:59:59+02:00");
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.NOT_YET_VALID);
        story.clock.set("2017-10-12T00:00:00+02:00");
        ScanResult seen = story.scan(GATE, pass, ENTRY);
        assertThat(seen.verdict()).isEqualTo(ScanVerdict.ADMIT_WITH_ATTENTION);
        assertThat(seen.reason()).isEqualTo(ScanReason.EMERGENCY_PASS);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        story.clock.set("2017-10-13T00:00:00+02:00");
        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.EXPIRED);
    }

    @Test
    void whoGotItsPassesIsForgottenSomeWeeksAfterItsDay() {
        EmergencyKit kit = kits.make(order(DAY, 1), OFFICER);
        kits.write(kit.id(), List.of(new KitLine(1, handOut("Jo Park"), 0)), OFFICER);
        story.clock.set("2017-11-11T23:59:59+01:00");
        assertThat(engine.runDueJobs(kit.id().toString())).isZero();
        assertThat(holderOf(kit).name()).isEqualTo("Jo Park");

        story.clock.set("2017-11-12T00:00:00+01:00");
        engine.runDueJobs(kit.id().toString());

        assertThat(holderOf(kit).name() + holderOf(kit).organisation()).isEqualTo("––");
        assertThat(holderOf(kit).lastFour()).isEqualTo("0000");
        assertThat(holderOf(kit).at()).isEqualTo(handOut("Jo Park").at());
        assertThat(audited("pass.kitForgotten", kit)).isEqualTo(1);
    }

    private HandOut holderOf(EmergencyKit kit) {
        return kits.numbersOf(kit).get(0).entry().handOut();
    }

    @Test
    void anEmergencyPassIsNeverReplacedByOneForAllDays() {
        Pass pass = passesOf(kits.make(order(DAY, 1), OFFICER)).get(0);

        assertThatThrownBy(() -> desk.replaceSpoilt(pass.id(), OFFICER)).isInstanceOf(KitRefused.class);
    }

    @Test
    void whatTheListSaysIsCorrectedWithoutForgettingAndTheTrailNamesNobody() {
        EmergencyKit kit = kits.make(order(DAY, 2), OFFICER);
        HandOut first = handOut("Jo Park");
        kits.write(kit.id(), List.of(new KitLine(1, first, 0)), OFFICER);
        kits.write(kit.id(), List.of(new KitLine(1, first, 0)), OFFICER);
        KitNumber written = kits.numbersOf(kit).get(0);

        assertThat(written.use()).isEqualTo(KitNumber.Use.HANDED_OUT);
        assertThat(written.entries()).hasSize(1);
        assertThatThrownBy(() -> kits.write(
                        kit.id(),
                        List.of(new KitLine(2, first, 0), new KitLine(1, handOut("Somebody Else"), 0)),
                        OFFICER))
                .isInstanceOfSatisfying(
                        KitEntriesChanged.class, e -> assertThat(e.numbers()).containsExactly(1));
        assertThat(kits.numbersOf(kit).get(1).entries()).isEmpty();
        kits.write(
                kit.id(),
                List.of(new KitLine(1, handOut("Joo Park"), written.entry().id())),
                OFFICER);
        assertThat(kits.numbersOf(kit).get(0).entries())
                .extracting(e -> e.handOut().name())
                .containsExactly("Jo Park", "Joo Park");
        assertThat(audited("pass.kitEntered", kit)).isEqualTo(1);
        assertThat(audited("pass.kitCorrected", kit)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where facts like '%Park%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNumberThatAGateHasSeenAndNobodyKnowsIsPointedOut() {
        EmergencyKit kit = kits.make(order(DAY, 2), OFFICER);
        story.clock.set("2017-10-12T09:00:00+02:00");
        passesOf(kit).forEach(pass -> story.scan(GATE, pass, ENTRY));
        kits.write(kit.id(), List.of(new KitLine(1, handOut("Jo Park"), 0)), OFFICER);

        assertThat(kits.numbersOf(kit)).extracting(KitNumber::isUnexplained).containsExactly(false, true);
    }

    @Test
    void whatNobodyGotIsVoidedOnceHoweverManyCloseTheKit() throws Exception {
        EmergencyKit kit = kits.make(order(DAY, 4), OFFICER);
        kits.write(kit.id(), List.of(new KitLine(2, handOut("Jo Park"), 0)), OFFICER);

        List<Integer> voided = atOnce(() -> kits.voidUnused(kit.id(), OFFICER));

        assertThat(voided).containsExactlyInAnyOrder(3, 0);
        assertThat(kits.kit(kit.id()).isClosed()).isTrue();
        assertThat(audited("pass.kitClosed", kit)).isEqualTo(1);
        assertThat(kits.numbersOf(kit))
                .extracting(KitNumber::use)
                .containsExactly(
                        KitNumber.Use.VOIDED, KitNumber.Use.HANDED_OUT, KitNumber.Use.VOIDED, KitNumber.Use.VOIDED);
        Pass unused = passesOf(kit).get(0);
        assertThat(unused.state()).isEqualTo(PassState.REVOKED);
        assertThat(story.audited(unused)).containsExactly("pass.issued", "pass.revoked");
        assertThat(jdbc.sql("select count(*) from pass_change where pass_id = :id and cause = 'UNUSED'")
                        .param("id", unused.id().uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        story.clock.set("2017-10-12T09:00:00+02:00");
        assertDenied(story.scan(GATE, unused, ENTRY), ScanVerdict.REVOKED);
        assertThat(story.scan(GATE, passesOf(kit).get(1), ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT_WITH_ATTENTION);
    }

    private static KitOrder order(LocalDate day, int size) {
        return new KitOrder(EVENT, day, size, Language.EN, UUID.randomUUID().toString());
    }

    private static HandOut handOut(String name) {
        return new HandOut(
                name, "A House", DocumentType.PASSPORT, "77AB", Instant.parse("2017-10-12T07:10:00Z"), "M. Rey");
    }

    private List<Pass> passesOf(EmergencyKit kit) {
        return kits.numbersOf(kit).stream()
                .map(number -> passes.pass(number.pass()))
                .toList();
    }

    private int audited(String action, EmergencyKit kit) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject_id = :kit")
                .param("action", action)
                .param("kit", kit.id())
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = two.invokeAll(List.of(work, work));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }
}
