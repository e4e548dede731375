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
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person takes another's place, by the pages of the organisation and of the reviewer. */
@PregnyTest
@AnyDatabase
class SubstitutionPagesTest {

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

    @BeforeEach
    void anaIsApproved() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
        receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void thePagesOfBothSidesSpeakTheReadersLanguage(String language) {
        Document form = browser.open(path(language) + "/substitution?person=" + ana());
        HttpResponse<String> done = browser.submit(filled(form));
        assertThat(done.statusCode()).isEqualTo(302);
        Document status = browser.open(Browser.location(done));
        Document task = reviewer().open("/" + language + "/review/" + task());

        assertThat(form.text()).contains("Ana Ruiz").doesNotContain("??");
        assertThat(status.text()).contains("Bo Li").doesNotContain("??");
        assertThat(status.select("form[action$=/take-back]")).hasSize(1);
        assertThat(task.text()).contains("Ana Ruiz", "Bo Li").doesNotContain("??");
    }

    @Test
    void theReviewerAcceptsAndThePagesTellSo() {
        browser.submit(filled(form()));
        Browser reviewer = reviewer();
        String page = "/en/review/" + task();
        reviewer.send(Form.in(reviewer.open(page), "form[action$=/claim]"));
        Document list = reviewer.open("/en/review?view=MINE");
        assertThat(list.select("tr:contains(" + receipt.number() + ")").text()).contains("Substitute");

        HttpResponse<String> accepted = reviewer.send(
                Form.in(reviewer.open(page), "form[action$=/substitution]").set("decision", "accept"));

        assertThat(Browser.page(accepted).select("[role=status]").text()).contains("The new person has the place");
        Document status = browser.open(path("en"));
        assertThat(status.select("tr:contains(Ana Ruiz)").get(0).text()).contains("Replaced by another person");
        assertThat(status.select("th:contains(Bo Li) + td").text()).contains("Approved", "Instead of: Ana Ruiz");
        assertThat(status.select(".pg-timeline").text()).contains("Replaced: Ana Ruiz – new person: Bo Li");
        assertThat(status.select("form[action$=/take-back]")).isEmpty();
    }

    @Test
    void theReviewerMustGiveAReasonToRefuse() {
        browser.submit(filled(form()));
        Browser reviewer = reviewer();
        String page = "/en/review/" + task();
        reviewer.send(Form.in(reviewer.open(page), "form[action$=/claim]"));
        Form verdict =
                Form.in(reviewer.open(page), "form[action$=/substitution]").set("decision", "refuse");

        HttpResponse<String> without = reviewer.send(verdict.set("note", "Not <b>him</b>."));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Browser.page(without).select(".govuk-error-summary a[href=#substituteReason]"))
                .hasSize(1);
        assertThat(Form.in(Browser.page(without), "form[action$=/substitution]").value("note"))
                .isEqualTo("Not <b>him</b>.");

        assertThat(reviewer.send(verdict.set("reason", "NOT_RELEVANT")).body()).contains("The new person is refused");
        assertThat(browser.open(path("en")).select("th:contains(Bo Li) + td").text())
                .contains("Not approved", "Not <b>him</b>.");
    }

    @Test
    void whatIsFaultyIsSaidInPlaceAndNothingTypedIsLost() {
        HttpResponse<String> faulty =
                browser.submit(filled(form()).set("documentLastFour", "1").set("email", "bo"));

        assertThat(faulty.statusCode()).isEqualTo(422);
        Document page = Browser.page(faulty);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#email", "#documentLastFour");
        assertThat(page.select("#email-error, #documentLastFour-error")).hasSize(2);
        assertThat(Form.in(page, "form[action$=/substitution]").value("nameOnId"))
                .isEqualTo("Bo Li");
        assertThat(story.applications.caseOf(receipt.id()).representatives()).hasSize(1);
    }

    @Test
    void aFileThatIsNoPhotoIsSaidSoAndAPhotoStays() {
        HttpResponse<String> noPhoto =
                browser.submit(filled(form()).attach("photoFile", "a.png", "image/png", "no".getBytes()));
        assertThat(noPhoto.statusCode()).isEqualTo(422);
        assertThat(Browser.page(noPhoto).select("#photoFile-error")).hasSize(1);

        HttpResponse<String> kept = browser.submit(
                filled(form()).set("email", "bo").attach("photoFile", "a.jpg", "image/jpeg", Pictures.jpeg(600, 800)));
        assertThat(Browser.page(kept).text()).contains("Photo received");
        browser.submit(
                Form.in(Browser.page(kept), "form[action$=/substitution]").set("email", "bo@example.org"));
        assertThat(story.applications
                        .caseOf(receipt.id())
                        .representatives()
                        .get(1)
                        .photo())
                .isNotNull();
    }

    @Test
    void theRequestIsTakenBackByAButtonAndTooLateIsSaid() {
        browser.submit(filled(form()));
        Form back = Form.in(browser.open(path("en")), "form[action$=/take-back]");

        assertThat(browser.send(back).body()).contains("Everybody keeps the place they had");
        assertThat(browser.open(path("en")).select("tr:contains(Ana Ruiz) a[href*=/substitution]"))
                .hasSize(1);
    }

    @Test
    void aSecondRequestForTheSamePlaceIsRefusedAndAnotherPersonsIdIsNotThere() {
        Form first = filled(form());
        browser.submit(first);

        HttpResponse<String> second =
                browser.submit(first.set("nameOnId", "Chidi Eze").set("documentLastFour", "55ZZ"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Browser.page(second).select(".govuk-error-summary").text())
                .contains("checked for this place already");
        String guessed = path("en") + "/substitution?person=" + UUID.randomUUID();
        assertThat(browser.get(guessed).statusCode()).isEqualTo(404);
        assertThat(browser.get("/en/applications/guessed/substitution?person=" + ana())
                        .statusCode())
                .isEqualTo(404);
    }

    private Document form() {
        return browser.open(path("en") + "/substitution?person=" + ana());
    }

    private static Form filled(Document page) {
        return Form.in(page, "form[action$=/substitution]")
                .set("nameOnId", "Bo Li")
                .set("email", "bo@example.org")
                .set("documentType", "PASSPORT")
                .set("documentLastFour", "88XY")
                .set("groundsPass", "no");
    }

    private Browser reviewer() {
        staff.add("substitution-reviewer", "REVIEWER");
        return new Browser(port).signIn("substitution-reviewer", TestStaff.PASSWORD);
    }

    private UUID task() {
        return jdbc.sql("select id from review_task where application_id = :id and state = 'OPEN'")
                .param("id", receipt.id().uuid())
                .query(UUID.class)
                .single();
    }

    private RepresentativeId ana() {
        return story.applications.caseOf(receipt.id()).representatives().get(0).id();
    }

    private String path(String language) {
        return "/" + language + "/applications/" + receipt.accessKey();
    }
}
