package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.Direction.EXIT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hearing of 11 October 2017, whose pass also admits to the thematic session of 12 and 13 October (seed S0:77). */
@PregnyTest
class GateControlTest {

    private static final Actor GUARD = Actor.staff("guard");
    private static final Actor OFFICER = Actor.staff("pass-officer");
    private static final String GATE = "pregny-gate";
    private static final String MORNING = "2017-10-11T09:30:00+02:00";

    @Autowired
    GateControl control;

    @Autowired
    PickUpDesk desk;

    @Autowired
    PassOffice passes;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void aPassThatTheDeskHasNotActivatedOpensNoGate() {
        Pass pass = issuedPass();
        story.clock.set(MORNING);

        assertDenied(scan(GATE, pass, ENTRY), ScanReason.NOT_ACTIVATED);
    }

    @Test
    void anActivatedPassIsAdmittedOnTheMorningOfTheHearing() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        ScanResult result = scan(GATE, pass, ENTRY);

        assertThat(result.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(result.reason()).isNull();
        assertThat(result.pass()).isEqualTo(pass.id());
        assertThat(result.event()).isEqualTo(EventCode.of("hearing-2"));
        assertThat(result.scannedAt()).isEqualTo(story.clock.instant());
    }

    @Test
    void whoIsInsideCannotComeInOnceMore() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        scan(GATE, pass, ENTRY);

        ScanResult second = scan(GATE, pass, ENTRY);
        assertThat(second.verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(second.reason()).isEqualTo(ScanReason.ALREADY_INSIDE);
        assertThat(scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
    }

    @Test
    void whoLeavesMayReturn() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        scan(GATE, pass, ENTRY);

        assertThat(scan(GATE, pass, EXIT).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
    }

    @Test
    void whoIsInsideThePerimeterMayEnterTheBuildingOnceByAnyDoor() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        scan(GATE, pass, ENTRY);

        assertThat(scan("door-6", pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(scan("door-40", pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(scan("room-xix", pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2017-10-10T23:59:00+02:00,DENY,NOT_YET_VALID",
        "2017-10-10T23:59:59.999+02:00,DENY,NOT_YET_VALID",
        "2017-10-11T00:00:00+02:00,ADMIT,",
        "2017-10-12T09:00:00+02:00,ADMIT,",
        "2017-10-13T10:00:00+02:00,ADMIT,",
        "2017-10-13T23:59:59.999+02:00,ADMIT,",
        "2017-10-14T00:00:00+02:00,DENY,EXPIRED",
        "2018-10-11T09:30:00+02:00,DENY,EXPIRED"
    })
    void thePassIsValidFromTheFirstToTheLastSecondOfItsDaysInGeneva(String at, ScanVerdict verdict, ScanReason reason) {
        Pass pass = activatedPass();
        story.clock.set(at);
        ScanResult result = scan(GATE, pass, ENTRY);

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.reason()).isEqualTo(reason);
    }

    @Test
    void theThematicSessionIsNamedOnItsOwnDays() {
        Pass pass = activatedPass();
        story.clock.set("2017-10-12T09:00:00+02:00");

        assertThat(scan(GATE, pass, ENTRY).event()).isEqualTo(EventCode.of("thematic-6"));
    }

    @Test
    void aReplacedPassIsDeadAtOnceAndTheNewOneMustBeActivated() {
        Pass old = activatedPass();
        story.clock.set(MORNING);
        Pass replacement = passes.replace(old.id(), "LOST", OFFICER);

        assertDenied(scan(GATE, old, ENTRY), ScanReason.SUPERSEDED);
        assertDenied(scan(GATE, replacement, ENTRY), ScanReason.NOT_ACTIVATED);
        desk.activate(replacement.id(), DocumentType.PASSPORT, OFFICER);
        assertThat(scan(GATE, replacement, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertDenied(scan(GATE, old, ENTRY), ScanReason.SUPERSEDED);
    }

    @Test
    void aGateForGroundsPassesOnlyRefusesTheEventPass() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);

        assertDenied(scan("nations-gate", pass, ENTRY), ScanReason.WRONG_GATE);
    }

    @Test
    void aPassOfAnotherEventIsRefusedAndBothAreRefusedAtTheOthersGate() {
        Pass hearing = activatedPass();
        Pass other = activatedPassOf("other-house");
        story.clock.set(MORNING);

        assertDenied(scan(GATE, other, ENTRY), ScanReason.WRONG_EVENT);
        assertDenied(scan("other-gate", hearing, ENTRY), ScanReason.WRONG_EVENT);
        assertThat(scan("other-gate", other, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @Test
    void onTheDaysOfTheFirstThematicSessionOnlyItsOwnPassIsValid() {
        Pass hearing = activatedPass();
        story.clock.set("2017-04-20T09:00:00+02:00");
        Pass thematic = activatedPassOf("thematic-1");

        story.clock.set("2017-05-09T09:00:00+02:00");
        assertThat(scan(GATE, thematic, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertDenied(scan(GATE, hearing, ENTRY), ScanReason.NOT_YET_VALID);
        story.clock.set(MORNING);
        assertDenied(scan(GATE, thematic, ENTRY), ScanReason.EXPIRED);
    }

    @Test
    void aTypedNumberIsCheckedByAPerson() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        ScanResult result = scan(GATE, pass.printedNumber().toLowerCase(), ENTRY);

        assertThat(result.verdict()).isEqualTo(ScanVerdict.CHECK);
        assertThat(result.reason()).isEqualTo(ScanReason.TYPED_NUMBER);
        assertThat(result.pass()).isEqualTo(pass.id());
    }

    @Test
    void aTypedNumberOfAPassThatIsNotValidIsDenied() {
        Pass pass = issuedPass();
        story.clock.set(MORNING);

        assertDenied(scan(GATE, pass.number(), ENTRY), ScanReason.NOT_ACTIVATED);
    }

    @Test
    void scannersMayAddSpacesAndLineEnds() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);

        assertThat(scan(GATE, "  " + pass.code() + "\r\n", ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "SEP1:",
                "SEP1:AAAA",
                "ABCD-EFGH-J",
                "😀",
                "<script>",
                "${7*7}",
                "https://example.org/",
                "' or 1=1 --"
            })
    void whatIsNoneOfOursIsUnknownAndStillARow(String code) {
        story.clock.set(MORNING);
        String nonce = UUID.randomUUID().toString();
        int audited = audited();
        ScanResult result = control.scan(GATE, new ScanRequest(code, nonce, ENTRY, null), GUARD);

        assertDenied(result, ScanReason.UNKNOWN);
        assertThat(result.pass()).isNull();
        assertThat(rows(GATE, nonce)).isEqualTo(1);
        assertThat(audited()).isEqualTo(audited + 1);
    }

    @Test
    void aCodeWithOneCharacterChangedIsUnknown() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        String code = pass.code();
        char last = code.charAt(60) == 'A' ? 'B' : 'A';

        assertDenied(scan(GATE, code.substring(0, 60) + last + code.substring(61), ENTRY), ScanReason.UNKNOWN);
    }

    @Test
    void everyScanIsARowAndAnAuditEntryTheRefusedOnesToo() {
        Pass pass = issuedPass();
        story.clock.set(MORNING);
        scan(GATE, pass, ENTRY);
        desk.activate(pass.id(), DocumentType.NATIONAL_ID, OFFICER);
        scan(GATE, pass, ENTRY);
        scan(GATE, pass, ENTRY);
        scan("nations-gate", pass, ENTRY);

        assertThat(jdbc.sql("select verdict || ' ' || coalesce(reason, '-') from scan where pass_id = :pass"
                                + " order by id")
                        .param("pass", pass.id().uuid())
                        .query(String.class)
                        .list())
                .containsExactly("DENY NOT_ACTIVATED", "ADMIT -", "ALREADY_INSIDE ALREADY_INSIDE", "DENY WRONG_GATE");
        assertThat(audited(pass))
                .containsSubsequence(
                        "pass.issued",
                        "pass.sent",
                        "gate.scanned",
                        "pass.activated",
                        "gate.scanned",
                        "gate.scanned",
                        "gate.scanned");
    }

    @Test
    void theSameNonceGetsTheStoredVerdictAndNoSecondRow() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, null);
        int audited = audited();
        ScanResult first = control.scan(GATE, request, GUARD);
        story.clock.set("2017-10-20T09:30:00+02:00");

        assertThat(control.scan(GATE, request, GUARD)).isEqualTo(first);
        assertThat(first.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(rows(GATE, request.nonce())).isEqualTo(1);
        assertThat(audited()).isEqualTo(audited + 1);
    }

    @Test
    void theSameNonceAtAnotherGateIsAnotherScan() {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, null);
        control.scan(GATE, request, GUARD);

        assertThat(control.scan("nations-gate", request, GUARD).reason()).isEqualTo(ScanReason.WRONG_GATE);
    }

    @Test
    void ofTwoScansInTheSameMomentOnlyOneIsAdmitted() throws Exception {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        for (int round = 0; round < 20; round++) {
            List<ScanResult> both = atOnce(() -> scan(GATE, pass, ENTRY), () -> scan(GATE, pass, ENTRY));

            assertThat(both)
                    .extracting(ScanResult::verdict)
                    .containsExactlyInAnyOrder(ScanVerdict.ADMIT, ScanVerdict.ALREADY_INSIDE);
            scan(GATE, pass, EXIT);
        }
    }

    @Test
    void oneScanReportedByTwoThreadsAtOnceIsOneRowAndOneVerdict() throws Exception {
        Pass pass = activatedPass();
        story.clock.set(MORNING);
        for (int round = 0; round < 20; round++) {
            ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, null);
            List<ScanResult> both =
                    atOnce(() -> control.scan(GATE, request, GUARD), () -> control.scan(GATE, request, GUARD));

            assertThat(both).allMatch(r -> r.verdict() == ScanVerdict.ADMIT);
            assertThat(both.get(0)).isEqualTo(both.get(1));
            assertThat(rows(GATE, request.nonce())).isEqualTo(1);
            scan(GATE, pass, EXIT);
        }
    }

    @Test
    void anUnknownCodeReportedTwiceAtOnceIsOneRow() throws Exception {
        for (int round = 0; round < 20; round++) {
            ScanRequest request = new ScanRequest("SEP1:AAAA", UUID.randomUUID().toString(), ENTRY, null);
            List<ScanResult> both =
                    atOnce(() -> control.scan(GATE, request, GUARD), () -> control.scan(GATE, request, GUARD));

            assertThat(both.get(0)).isEqualTo(both.get(1));
            assertThat(rows(GATE, request.nonce())).isEqualTo(1);
        }
    }

    @Test
    void aScanReportedLaterIsJudgedByItsOwnTime() {
        Pass pass = activatedPass();
        story.clock.set("2017-10-14T08:00:00+02:00");
        ScanRequest late = new ScanRequest(
                pass.code(),
                UUID.randomUUID().toString(),
                ENTRY,
                OffsetDateTime.parse(MORNING).toInstant());

        ScanResult result = control.scan(GATE, late, GUARD);
        assertThat(result.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(result.scannedAt()).isEqualTo(late.scannedAt());
    }

    @Test
    void anUnknownGateIsNotFound() {
        ScanRequest request = new ScanRequest("SEP1:AAAA", UUID.randomUUID().toString(), ENTRY, null);

        assertThatThrownBy(() -> control.scan("no-such-gate", request, GUARD)).isInstanceOf(NotFound.class);
        assertThat(rows("no-such-gate", request.nonce())).isZero();
    }

    @Test
    void presenceEndsAtMidnight() {
        Pass pass = activatedPass();
        story.clock.set("2017-10-11T23:59:00+02:00");
        scan(GATE, pass, ENTRY);
        assertThat(scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);

        story.clock.set("2017-10-12T00:00:00+02:00");
        assertThat(scan(GATE, pass, ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @Test
    void activatingTwiceChangesNothing() {
        Pass pass = activatedPass();
        Pass again = desk.activate(pass.id(), DocumentType.NATIONAL_ID, Actor.staff("somebody-else"));

        assertThat(again).isEqualTo(passes.pass(pass.id()));
        assertThat(again.documentSeen()).isEqualTo(DocumentType.PASSPORT);
        assertThat(audited(pass)).containsOnlyOnce("pass.activated");
    }

    @Test
    void theDeskFindsAPassByScanByNumberAndByPartOfAName() {
        Pass pass = issuedPass();

        assertThat(desk.find(pass.code().toLowerCase() + "\n"))
                .extracting(Pass::id)
                .containsExactly(pass.id());
        assertThat(desk.find(pass.printedNumber())).extracting(Pass::id).containsExactly(pass.id());
        assertThat(desk.find("wanjiru OTI")).extracting(Pass::holder).isNotEmpty();
        assertThat(desk.find("SEP1:AAAA")).isEmpty();
        assertThat(desk.find("%")).isEmpty();
    }

    @Test
    void aPassOfTheLongestNamesInLettersThatFallApartIsIssuedAndFound() {
        String name = "한".repeat(120);
        Receipt receipt = story.submit(anApplication()
                .of(new RepresentativeEntry(name, name, "han@example.org", "PASSPORT", "12AB", "", "no", "", ""))
                .build());
        Pass pass = firstPass(receipt);

        assertThat(desk.find("한한한")).extracting(Pass::id).contains(pass.id());
    }

    private Pass activatedPass() {
        return desk.activate(issuedPass().id(), DocumentType.PASSPORT, OFFICER);
    }

    private Pass issuedPass() {
        return firstPass(story.submit(anApplication().build()));
    }

    private Pass activatedPassOf(String event) {
        String basis = event.equals("other-house") ? "ACADEMIA" : "ECOSOC";
        OrganisationEntry university = new OrganisationEntry("A University", "CH", "NGO", basis, "");
        Receipt receipt = story.submissions.submit(
                EventCode.of(event),
                anApplication().by(university).build(),
                Language.EN,
                UUID.randomUUID().toString());
        return desk.activate(firstPass(receipt).id(), DocumentType.PASSPORT, OFFICER);
    }

    private Pass firstPass(Receipt receipt) {
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return passes.passesOf(receipt.id()).get(0);
    }

    private ScanResult scan(String gate, Pass pass, Direction direction) {
        return scan(gate, pass.code(), direction);
    }

    private ScanResult scan(String gate, String code, Direction direction) {
        return control.scan(gate, new ScanRequest(code, UUID.randomUUID().toString(), direction, null), GUARD);
    }

    private static void assertDenied(ScanResult result, ScanReason reason) {
        assertThat(result.verdict()).isEqualTo(ScanVerdict.DENY);
        assertThat(result.reason()).isEqualTo(reason);
    }

    private int rows(String gate, String nonce) {
        return jdbc.sql("select count(*) from scan where gate = :gate and nonce = :nonce")
                .param("gate", gate)
                .param("nonce", nonce)
                .query(Integer.class)
                .single();
    }

    private int audited() {
        return jdbc.sql("select count(*) from audit_entry where action = 'gate.scanned'")
                .query(Integer.class)
                .single();
    }

    private List<String> audited(Pass pass) {
        return jdbc.sql("select action from audit_entry where subject_id = :pass order by id")
                .param("pass", pass.id().uuid())
                .query(String.class)
                .list();
    }

    private static List<ScanResult> atOnce(Callable<ScanResult> one, Callable<ScanResult> other)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<ScanResult> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<ScanResult> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
