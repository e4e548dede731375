package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.KeyOffice;
import org.pregny.pass.KeyPlan;
import org.pregny.pass.KeyState;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A key becomes known to others, from the operator's button to everybody's new pass. */
@PregnyTest
class KeyRevocationStoriesTest {

    private static final Actor OPERATOR = Actor.staff("operator");

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    KeyOffice keys;

    @Autowired
    Mails mails;

    @Autowired
    TestStaff staff;

    @Autowired
    ManagementService management;

    @LocalServerPort
    int port;

    private final String mailbox = UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void everybodyWithAGoodPassGetsItAgainOnceUnderTheNewKey() {
        List<Pass> before = twoPassesUnderAKeyOfTheirOwn();
        String kid = before.get(0).kid();
        passes.activate(before.get(0).id(), DocumentType.PASSPORT, Actor.staff("desk"));
        assertThat(keys.plan(kid))
                .extracting(KeyPlan::passes, KeyPlan::activated, KeyPlan::letters)
                .containsExactly(2, 1, 2);

        keys.revoke(kid, OPERATOR);
        assertThat(before).allMatch(p -> passes.read(p.code()).isEmpty());
        keys.revoke(kid, OPERATOR);
        runJobsOf(kid);
        keys.revoke(kid, OPERATOR);
        runJobsOf(kid);

        assertThat(before).allSatisfy(old -> {
            Pass next = passes.successorOf(old.id()).orElseThrow();
            assertThat(passes.pass(old.id()).state()).isEqualTo(PassState.SUPERSEDED);
            assertThat(next.state()).isEqualTo(PassState.ISSUED);
            assertThat(next.kid()).isNotEqualTo(kid);
            assertThat(passes.read(next.code())).isPresent();
            assertThat(passes.successorOf(next.id())).isEmpty();
        });
        assertThat(mails.count("passIssued", mailbox)).isEqualTo(2 * before.size());
        assertThat(keys.plan(kid).passes()).isZero();
    }

    @Test
    void aPassThatGotANewCodeMeanwhileIsLeftAlone() {
        List<Pass> before = twoPassesUnderAKeyOfTheirOwn();
        String kid = before.get(0).kid();
        keys.revoke(kid, OPERATOR);
        keys.reissue(before.get(0).id(), kid);
        keys.reissue(before.get(0).id(), kid);
        runJobsOf(kid);

        assertThat(mails.count("passIssued", mailbox)).isEqualTo(4);
    }

    @Test
    void theOperatorSeesThePlanAndNothingHappensWithoutTheTick() {
        String kid = twoPassesUnderAKeyOfTheirOwn().get(0).kid();
        Browser browser = new Browser(port);
        staff.add("key-operator", "OPERATOR");
        Form signIn = Form.in(browser.open("/en/sign-in"), "form[action$=sign-in]")
                .set("username", "key-operator")
                .set("password", TestStaff.PASSWORD);
        browser.post("/en/sign-in", "application/x-www-form-urlencoded", signIn.urlEncoded());
        Document list = browser.open("/en/keys");
        Document plan = browser.open("/en/keys/" + kid + "/revocation");

        assertThat(list.text()).contains(kid).contains("Back up the database");
        assertThat(plan.select(".pg-stats dd").eachText()).containsExactly("2", "0", "2");
        browser.submit(Form.in(plan, "form[action$=revocation]"));
        assertThat(keys.key(kid).state()).isEqualTo(KeyState.ACTIVE);
        browser.submit(Form.in(plan, "form[action$=revocation]").set("sure", "true"));
        assertThat(keys.key(kid).state()).isEqualTo(KeyState.REVOKED);
        runJobsOf(kid);
    }

    /** Other tests have left passes under the event's key, which retires here so that the drill stays small. */
    private List<Pass> twoPassesUnderAKeyOfTheirOwn() {
        keys.keys().stream()
                .filter(key -> key.event().text().equals("hearing-2") && key.isActive())
                .forEach(key -> keys.rotate(key.kid(), OPERATOR));
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ana One", "a-" + mailbox), aRepresentative("Ben Two", "b-" + mailbox))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return passes.passesOf(receipt.id());
    }

    private void runJobsOf(String kid) {
        for (List<Job> due = story.due(kid); !due.isEmpty(); due = story.due(kid)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
