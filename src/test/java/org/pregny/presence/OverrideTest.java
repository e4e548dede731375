package org.pregny.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.gate.GateOverride;
import org.pregny.gate.OverrideOrder;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.kernel.Actor;
import org.pregny.kernel.TooManyTries;
import org.pregny.occurrence.Occurrence;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.Sighting;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassReason;
import org.pregny.pass.RevocationDesk;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two members of staff may let somebody in against the verdict, but only where nothing is wrong with the pass (domain P5). */
@PregnyTest
class OverrideTest {

    private static final String GUARD = "override-guard";
    private static final String REASON = "Left by the garage, came back by the gate.";

    @Autowired
    Palace palace;

    @Autowired
    GateOverride override;

    @Autowired
    OccurrenceBook book;

    @Autowired
    RevocationDesk revocations;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Pass pass;
    ScanResult refused;
    String officer;

    @BeforeEach
    void somebodyIsSaidToBeInsideAlready() {
        palace.withSeats(1);
        pass = palace.activated();
        palace.itIs("09:30");
        palace.in("pregny-gate", pass);
        refused = palace.in("pregny-gate", pass);
        officer = "officer-" + palace.event.number();
        staff.add(officer, "PASS_OFFICER");
        staff.add(GUARD, "GATE");
    }

    @Test
    void aSecondPersonSignsAndThePassageIsAScanOfItsOwnThatIsLookedAtWhenTheDayEnds() {
        assertThat(refused.verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        ScanResult passage = override.letIn(refused.gate(), refused.nonce(), signedBy(officer, TestStaff.PASSWORD));

        assertThat(passage.verdict().admits()).isTrue();
        assertThat(passage.nonce()).isNotEqualTo(refused.nonce());
        Occurrence one = onlyCase();
        assertThat(one.kind()).isEqualTo(ScanConcern.Kind.OVERRIDE);
        assertThat(one.isOpen()).isFalse();
        Sighting seen = book.sightings(one.id()).get(0);
        assertThat(seen.verdict()).isEqualTo(ScanVerdict.ALREADY_INSIDE);
        assertThat(seen.remark()).contains(GUARD, officer, REASON);
        assertThat(jdbc.sql("select action from audit_entry where subject_id = :pass order by id")
                        .param("pass", pass.id().uuid())
                        .query(String.class)
                        .list())
                .endsWith("gate.scanned", "gate.overridden");
        assertThatThrownBy(() -> override.letIn(refused.gate(), refused.nonce(), signedBy(officer, TestStaff.PASSWORD)))
                .hasMessage("gate.override.refused.again");
    }

    @Test
    void nobodySignsForTheirOwnDecisionAndNoGuardForAGuardAndNobodyWithoutAPassword() {
        staff.add("another-guard", "GATE");
        OverrideOrder own = new OverrideOrder(REASON, Actor.staff(officer), officer, TestStaff.PASSWORD);

        assertRefused(own, "samePerson");
        assertRefused(signedBy("another-guard", TestStaff.PASSWORD), "notSigned");
        assertRefused(signedBy(officer, "a guess"), "notSigned");
        assertRefused(signedBy("nobody-at-all", TestStaff.PASSWORD), "notSigned");
        assertRefused(new OverrideOrder(" ", Actor.staff(GUARD), officer, TestStaff.PASSWORD), "reason");
        staff.disable(officer);
        assertRefused(signedBy(officer, TestStaff.PASSWORD), "notSigned");
        assertThat(cases()).isEmpty();
    }

    @Test
    void whoGuessesPasswordsIsStopped() {
        OverrideOrder guess = signedBy("guessed-" + palace.event.number(), "a guess");
        for (int n = 0; n < 10; n++) {
            assertRefused(guess, "notSigned");
        }

        assertThatThrownBy(() -> override.letIn(refused.gate(), refused.nonce(), guess))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void aPassThatIsNotGoodIsNeverLetInAndAnOverrideMakesNoSeat() {
        Pass second = palace.activated();
        palace.itIs("09:40");
        palace.in("room-xix", pass);
        ScanResult full = palace.in("room-xix", second);
        assertThat(full.verdict()).isEqualTo(ScanVerdict.CAPACITY_FULL);
        assertNotOverridable(full);
        ScanResult again = palace.in("pregny-gate", pass);
        revocations.propose(
                pass.id(), PassReason.of(PassCause.SECURITY, Authority.officer(Actor.staff("override-officer"))));

        assertThatThrownBy(() -> override.letIn(again.gate(), again.nonce(), signedBy(officer, TestStaff.PASSWORD)))
                .hasMessage("gate.override.refused.notThis");
        ScanResult blocked = palace.in("pregny-gate", pass);
        assertThat(blocked.verdict()).isEqualTo(ScanVerdict.SUSPENDED);
        assertNotOverridable(blocked);
    }

    @Test
    void whoStoodThereALongTimeAgoHasGone() {
        palace.itIs("09:41");

        assertNotOverridable(refused);
    }

    @Test
    void theVerdictLeadsToAPageWhereBothSign() {
        Browser guard = new Browser(port);
        send(
                guard,
                Form.in(guard.open("/en/sign-in"), "form[action$=sign-in]")
                        .set("username", GUARD)
                        .set("password", TestStaff.PASSWORD));
        Document verdict = Browser.page(send(
                guard,
                Form.in(guard.open("/en/gates/" + palace.at("pregny-gate")), "form[action$=scans]")
                        .set("code", pass.code())
                        .set("nonce", UUID.randomUUID().toString())));
        Document page =
                guard.open(verdict.selectFirst(".pg-verdict a[href*=overrides]").attr("href"));
        assertThat(page.text()).contains(pass.printedNumber());

        HttpResponse<String> faulty = send(
                guard,
                Form.in(page, "form[action*=overrides]")
                        .set("reason", REASON)
                        .set("supervisor", officer)
                        .set("password", "wrong"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Browser.page(faulty).select("#error-summary a[href='#supervisor']"))
                .hasSize(1);
        assertThat(faulty.body()).doesNotContain("wrong\"");
        HttpResponse<String> done = send(
                guard,
                Form.in(page, "form[action*=overrides]")
                        .set("reason", REASON)
                        .set("supervisor", officer)
                        .set("password", TestStaff.PASSWORD));
        assertThat(Browser.location(done)).endsWith("?overridden");
        assertThat(cases()).hasSize(1);
    }

    @Test
    void whoFindsNoSeatIsToldTheirNumberInTheQueue() {
        Pass second = palace.activated();
        palace.itIs("09:50");
        palace.in("room-xix", pass);
        Browser guard = new Browser(port);
        send(
                guard,
                Form.in(guard.open("/en/sign-in"), "form[action$=sign-in]")
                        .set("username", GUARD)
                        .set("password", TestStaff.PASSWORD));

        Document verdict = Browser.page(send(
                guard,
                Form.in(guard.open("/en/gates/" + palace.at("room-xix")), "form[action$=scans]")
                        .set("code", second.code())
                        .set("nonce", UUID.randomUUID().toString())));
        assertThat(verdict.select(".pg-verdict").text()).contains("Number in the queue for a seat: 1");
        assertThat(verdict.select(".pg-verdict a[href*=overrides]")).isEmpty();
    }

    private void assertNotOverridable(ScanResult scan) {
        assertThat(override.permits(scan)).isFalse();
        assertThatThrownBy(() -> override.letIn(scan.gate(), scan.nonce(), signedBy(officer, TestStaff.PASSWORD)))
                .hasMessage("gate.override.refused.notThis");
    }

    private void assertRefused(OverrideOrder order, String why) {
        assertThatThrownBy(() -> override.letIn(refused.gate(), refused.nonce(), order))
                .hasMessage("gate.override.refused." + why);
    }

    private static OverrideOrder signedBy(String supervisor, String password) {
        return new OverrideOrder(REASON, Actor.staff(GUARD), supervisor, password);
    }

    private List<Occurrence> cases() {
        return book.unsettled().stream()
                .filter(one -> one.event().equals(palace.event.code()))
                .toList();
    }

    private Occurrence onlyCase() {
        assertThat(cases()).hasSize(1);
        return cases().get(0);
    }

    private static HttpResponse<String> send(Browser browser, Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }
}
