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
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the decision an applicant asks for a change on the page of the person, and a reviewer decides on the case's. */
@PregnyTest
class ChangeRequestPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    Browser browser;
    Receipt receipt;
    String print;

    @BeforeEach
    void somebodyIsApproved() {
        story.clock.set(TestTime.OPEN);
        staff.add("change-reviewer", "REVIEWER");
        browser = new Browser(port).signIn("change-reviewer", TestStaff.PASSWORD);
        receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"))
                .build());
        print = new FieldAddress(person().id(), CaseField.NAME_TO_PRINT).text();
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
    }

    @Test
    void theApplicantAsksWithAReasonAndSeesWhatBecomesOfIt() {
        Form form = form("en").set(print, "Ana María R.");
        HttpResponse<String> withoutReason = browser.submit(form);
        assertThat(withoutReason.statusCode()).isEqualTo(422);
        assertThat(Browser.page(withoutReason).select("#error-summary a").attr("href"))
                .isEqualTo("#reason");

        HttpResponse<String> asked = browser.submit(
                Form.in(Browser.page(withoutReason), "form#change").set("reason", "A slip of the pen."));

        assertThat(Browser.location(asked)).endsWith("?changeAsked");
        assertThat(person().nameToPrint()).isEqualTo("Ana Ruiz");
        assertThat(browser.open(status("en"))
                        .select("section[aria-labelledby=wishes]")
                        .text())
                .contains("Ana Ruiz: Name to print on the pass", "A reviewer decides");
        assertThat(browser.open(status("en")).select("ol.pg-timeline").text()).contains("Change asked for Ana Ruiz");
    }

    @Test
    void theReviewerReadsOldAndNewAndRefusesOnlyWithAReason() {
        ask("Ana María R.");
        String path = "/en/review/" + task();
        browser.send(Form.in(browser.open(path), "form[action$=claim]"));
        assertThat(browser.open("/en/review?view=MINE").select("a[href$=" + task() + "]"))
                .isNotEmpty();
        Document page = browser.open(path);
        assertThat(page.select("section[aria-labelledby=wish] td").eachText()).contains("Ana María R.");
        assertThat(page.select("section[aria-labelledby=wish]").text()).contains("A slip of the pen.");
        Form decision = Form.in(page, "form[action$=/change]");

        HttpResponse<String> without = browser.send(decision.set("decision", "refuse"));
        assertThat(without.statusCode()).isEqualTo(422);
        browser.send(Form.in(Browser.page(without), "form[action$=/change]")
                .set("note", "Ask the desk.")
                .set("decision", "refuse"));

        assertThat(browser.open(status("en"))
                        .select("section[aria-labelledby=wishes]")
                        .text())
                .contains("Not agreed", "Ask the desk.");
    }

    @Test
    void theReviewerAgreesAndItIsChanged() {
        ask("Ana María R.");
        String path = "/en/review/" + task();
        browser.send(Form.in(browser.open(path), "form[action$=claim]"));

        HttpResponse<String> agreed = browser.send(
                Form.in(browser.open(path), "form[action$=/change]").set("decision", "agree"));

        assertThat(Browser.page(agreed).select("[role=status]").text()).startsWith("The change is made");
        assertThat(person().nameToPrint()).isEqualTo("Ana María R.");
        assertThat(browser.open(status("en"))
                        .select("section[aria-labelledby=wishes]")
                        .text())
                .contains("Agreed and changed");
    }

    @Test
    void whoWasDecidedOnWhileTheFormWasOpenKeepsWhatWasTypedAndIsAskedForAReason() {
        Receipt other = story.submit(
                anApplication().of(aRepresentative("Bo Li", "bo@example.org")).build());
        Representative bo =
                story.applications.caseOf(other.id()).representatives().get(0);
        String path = "/en/applications/" + other.accessKey() + "/change?person=" + bo.id();
        Form open = Form.in(browser.open(path), "form#change")
                .set(new FieldAddress(bo.id(), CaseField.NAME_TO_PRINT).text(), "Bo L.");
        story.approveAll(other.id());

        HttpResponse<String> late = browser.submit(open);

        assertThat(late.statusCode()).isEqualTo(409);
        Form again = Form.in(Browser.page(late), "form#change");
        assertThat(again.value(new FieldAddress(bo.id(), CaseField.NAME_TO_PRINT).text()))
                .isEqualTo("Bo L.");
        assertThat(Browser.location(browser.submit(again.set("reason", "Shorter."))))
                .endsWith("?changeAsked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void everyPageHasItsWords(String language) {
        assertThat(browser.open(status(language) + "/change?person=" + person().id())
                        .text())
                .doesNotContain("??");
        ask("Ana " + language + " R.");

        assertThat(browser.open(status(language) + "?changeAsked").text()).doesNotContain("??");
        assertThat(browser.open("/" + language + "/review/" + task()).text()).doesNotContain("??");
        assertThat(browser.open("/" + language + "/review").text()).doesNotContain("??");
    }

    private void ask(String name) {
        HttpResponse<String> asked = browser.submit(form("en").set(print, name).set("reason", "A slip of the pen."));
        assertThat(asked.statusCode()).isEqualTo(302);
    }

    private Form form(String language) {
        return Form.in(browser.open(status(language) + "/change?person=" + person().id()), "form#change");
    }

    private UUID task() {
        return jdbc.sql("select id from review_task where application_id = :id and stage = 'DECIDE_ON_CHANGE_REQUEST'")
                .param("id", receipt.id().uuid())
                .query(UUID.class)
                .single();
    }

    private String status(String language) {
        return "/" + language + "/applications/" + receipt.accessKey();
    }

    private Representative person() {
        return story.applications.caseOf(receipt.id()).representatives().get(0);
    }
}
