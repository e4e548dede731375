package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** A reviewer reads why an application came late, and admits it or refuses it, by the pages. */
@PregnyTest
class LateReviewPagesTest {

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

    @Test
    void admittingOpensTheOrdinaryReview() {
        HttpResponse<String> done = press("admit", "");

        assertThat(page(done).select("[role=status]").text()).contains("The application is admitted");
        assertThat(story.task(receipt.id()).stage()).isEqualTo(ReviewStage.REVIEW_APPLICATION);
        Document review = browser.open("/en/review/" + story.task(receipt.id()).id());
        assertThat(review.select("main").text()).contains("The bank <b>was</b> closed.");
    }

    @Test
    void refusingTellsTheApplicantWhy() {
        assertThat(page(press("refuse", "Three weeks are too much."))
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
        HttpResponse<String> faulty = press("refuse", "x".repeat(1001));

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Form.in(page(faulty), "form[action$=late]").value("note")).hasSize(1001);
        assertThat(page(faulty).select(".govuk-error-summary a[href=#lateNote]"))
                .hasSize(1);
    }

    private HttpResponse<String> press(String decision, String note) {
        return browser.send(Form.in(browser.open(path), "form[action$=late]")
                .set("note", note)
                .set("decision", decision));
    }
}
