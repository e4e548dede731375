package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer reads why an application came late, and proposes to admit it or refuses it, by the pages. */
@PregnyTest
class LateReviewPagesTest {

    private static final String REFUSING = "form:has(#lateNote)";

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser browser;
    private Receipt receipt;
    private String path;

    @BeforeEach
    void somethingCameLateAndAReviewerHasClaimedIt() {
        story.clock.set("2017-09-05T00:00:00+02:00");
        staff.add("late-reviewer", "REVIEWER");
        browser = new Browser(port).signIn("late-reviewer", TestStaff.PASSWORD);
        receipt = story.submissions.submit(
                EventCode.of("hearing-2"),
                anApplication().build(),
                Language.EN,
                UUID.randomUUID().toString(),
                "The bank <b>was</b> closed.");
        path = "/en/review/" + story.task(receipt.id()).id();
        browser.send(Form.in(browser.open(path), "form[action$=claim]"));
    }

    @Test
    void theReasonStandsOnTheCaseAndNobodyIsDecidedOnYet() {
        Document shown = browser.open(path);

        assertThat(shown.select("main .govuk-inset-text").text()).contains("came late", "The bank <b>was</b> closed.");
        assertThat(shown.select("form[action$=decision], form[action$=information]"))
                .isEmpty();
        assertThat(browser.open("/en/review?view=MINE").select("table").text()).contains("Late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void admittingIsProposedOnTheCaseAndAgreedToUnderSecondOpinions(String language) {
        Document proposed = page(propose(language, "Their bank was closed, too."));
        assertThat(proposed.select("[role=status]")).isNotEmpty();
        assertThat(proposed.select("section[aria-labelledby=admission]").text())
                .contains("late-reviewer", "Their bank was closed, too.");
        assertThat(proposed.select("form[action$=/late]")).isEmpty();
        assertThat(proposed.text()).doesNotContain("??");

        staff.add("late-lead", "LEAD_REVIEWER");
        Browser lead = new Browser(port).signIn("late-lead", TestStaff.PASSWORD);
        Document queue = lead.open("/" + language + "/opinions");
        String number = story.task(receipt.id()).applicationNumber();
        Element asked = queue.select("section.pg-decision").stream()
                .filter(section -> section.text().contains(number))
                .findFirst()
                .orElseThrow();
        assertThat(asked.text())
                .contains("The bank <b>was</b> closed.", "Their bank was closed, too.")
                .contains("23:59", "00:00");
        assertThat(queue.text()).doesNotContain("??");
        String action = asked.selectFirst("form").attr("action");
        lead.send(Form.in(queue, "form[action='" + action + "']").set("agreed", "true"));

        assertThat(story.task(receipt.id()).stage()).isEqualTo(ReviewStage.REVIEW_APPLICATION);
        Document review = browser.open(
                "/" + language + "/review/" + story.task(receipt.id()).id());
        assertThat(review.select("main").text()).contains("The bank <b>was</b> closed.");
        assertThat(browser.open(path)
                        .select("section[aria-labelledby=admission]")
                        .text())
                .contains("late-lead");
    }

    @Test
    void withoutGroundsTheFormSaysWhatIsMissing() {
        HttpResponse<String> faulty = propose("en", " ");

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(page(faulty).select(".govuk-error-summary a[href=#grounds]")).hasSize(1);
        assertThat(story.applications.caseOf(receipt.id()).application().state())
                .isEqualTo(ApplicationState.LATE);
    }

    @Test
    void whoeverRefusesFromAnOldPageIsToldThatItIsProposed() {
        Document old = browser.open(path);
        propose("en", "Their bank was closed, too.");
        HttpResponse<String> refused = browser.send(Form.in(old, REFUSING).set("decision", "refuse"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("It is proposed to admit");
    }

    @Test
    void refusingTellsTheApplicantWhy() {
        assertThat(page(refuse("Three weeks are too much."))
                        .select("[role=status]")
                        .text())
                .contains("refused as late");
        assertThat(story.applications.caseOf(receipt.id()).application().state())
                .isEqualTo(ApplicationState.DECIDED);
        Document status = browser.open("/en/applications/" + receipt.accessKey());

        assertThat(status.select("main").text())
                .contains("The application came too late.", "Three weeks are too much.");
        assertThat(browser.send(browser.request(path + "/late").GET()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aNoteThatIsTooLongStaysInTheForm() {
        HttpResponse<String> faulty = refuse("x".repeat(1001));

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Form.in(page(faulty), REFUSING).value("note")).hasSize(1001);
        assertThat(page(faulty).select(".govuk-error-summary a[href=#lateNote]"))
                .hasSize(1);
    }

    private HttpResponse<String> propose(String language, String grounds) {
        return browser.send(Form.in(browser.open(path.replace("/en/", "/" + language + "/")), "form:has(#grounds)")
                .set("grounds", grounds)
                .set("decision", "admit"));
    }

    private HttpResponse<String> refuse(String note) {
        return browser.send(
                Form.in(browser.open(path), REFUSING).set("note", note).set("decision", "refuse"));
    }
}
