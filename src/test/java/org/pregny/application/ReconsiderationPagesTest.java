package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A refusal is looked at again by another reviewer, by the pages of both sides. */
@PregnyTest
@AnyDatabase
class ReconsiderationPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    Browser browser;
    Receipt receipt;

    @BeforeEach
    void anaAndBoAreRefused() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
        story.decide(receipt.id(), (about, position) -> false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void oneClickAsksForEverybodyAndBothSidesReadIt(String language) {
        Document status = browser.open(path(language));
        HttpResponse<String> done = browser.send(Form.in(status, "form[action$=/reconsideration]"));
        Document task = reviewer("second-reviewer").open("/" + language + "/review/" + task());

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Browser.page(done).text()).contains("Ana Ruiz", "Bo Li").doesNotContain("??");
        assertThat(Browser.page(done).select("form[action$=/reconsideration]")).isEmpty();
        assertThat(task.text())
                .contains("Ana Ruiz", "Bo Li", Story.REVIEWER.name())
                .doesNotContain("??");
    }

    @Test
    void theLetterAndThePageTellUntilWhen() {
        String words = mails.html(receipt.id().uuid(), "decisionTaken", "Wanjiru Kamau")
                .text();
        Document status = browser.open(path("en"));

        assertThat(words).contains("31 August 2017", "another reviewer look at it again");
        assertThat(status.select("section[aria-labelledby=reconsideration]").text())
                .contains("31 August 2017");
    }

    @Test
    void whoeverRefusedReadsThatAnotherMustLookAndIsHeldBackEvenWithoutTheButton() {
        ask("");
        Browser first = reviewer(Story.REVIEWER.name());
        Document page = first.open("/en/review/" + task());

        assertThat(page.text()).contains("the decision was yours");
        assertThat(page.select("form[action$=/claim]")).isEmpty();
        Form claim = Form.in(reviewer("second-reviewer").open("/en/review/" + task()), "form[action$=/claim]");
        Form forced = Form.in(page, "form[action$=/sign-out]");
        HttpResponse<String> refused =
                first.post(claim.action(), "application/x-www-form-urlencoded", forced.urlEncoded());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from review_task where id = :id and assignee is null")
                        .param("id", task())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherReviewerReadsTheWordsAndGivesAVerdictOnEachWhoWasAskedAbout() {
        browser.send(Form.in(browser.open(path("en")), "form[action$=/reconsideration]")
                .set("person", person(1).toString())
                .set("words", "She leads <b>the</b> network."));
        Browser second = reviewer("second-reviewer");
        String page = "/en/review/" + task();
        second.send(Form.in(second.open(page), "form[action$=/claim]"));
        Document held = second.open(page);
        assertThat(held.text()).contains("She leads <b>the</b> network.");
        Form verdict = Form.in(held, "form[action$=/reconsideration]");

        assertThat(second.send(verdict).statusCode()).isEqualTo(422);
        HttpResponse<String> done = second.send(verdict.set("verdict-" + person(1), "APPROVED"));

        assertThat(Browser.page(done).select("[role=status]").text()).contains("The decision is recorded");
        assertThat(story.applications.caseOf(receipt.id()).representatives())
                .extracting(Representative::state)
                .containsExactly(RepresentativeState.REFUSED, RepresentativeState.APPROVED);
        assertThat(browser.open(path("en"))
                        .select("section[aria-labelledby=reconsideration]")
                        .text())
                .contains("This decision is final", "Bo Li: Approved");
    }

    @Test
    void tooManyWordsStayInTheFormAndASecondRequestIsRefused() {
        Form form = Form.in(browser.open(path("en")), "form[action$=/reconsideration]");
        HttpResponse<String> faulty = browser.send(form.set("words", "x".repeat(2001)));

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Form.in(Browser.page(faulty), "form[action$=/reconsideration]")
                        .value("words"))
                .hasSize(2001);
        browser.send(form.set("words", "Please."));
        assertThat(browser.send(form).statusCode()).isEqualTo(409);
    }

    private void ask(String words) {
        browser.send(Form.in(browser.open(path("en")), "form[action$=/reconsideration]")
                .set("words", words));
    }

    private Browser reviewer(String name) {
        staff.add(name, "REVIEWER");
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }

    private UUID task() {
        return jdbc.sql("select id from review_task where application_id = :id and state = 'OPEN'")
                .param("id", receipt.id().uuid())
                .query(UUID.class)
                .single();
    }

    private RepresentativeId person(int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n).id();
    }

    private String path(String language) {
        return "/" + language + "/applications/" + receipt.accessKey();
    }
}
