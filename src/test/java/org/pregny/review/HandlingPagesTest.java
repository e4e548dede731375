package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
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

/** Offices are made, a case is handed over and a conflict of interest declared by forms, in every language. */
@PregnyTest
@AnyDatabase
class HandlingPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReviewDesk desk;

    ReviewTask task;

    @BeforeEach
    void aCase() {
        story.clock.set(TestTime.OPEN);
        task = story.task(story.submit(anApplication()
                        .of(aRepresentative("Ana Ruiz", UUID.randomUUID() + "@example.org"))
                        .build())
                .id());
    }

    @AfterEach
    void onlyTheFirstOfficeIsLeftToOthers() {
        jdbc.sql("delete from review_office where code <> 'MAIN'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void aLeadMakesAnOfficeAndAReviewerHandsTheCaseOver(String language) {
        Browser lead = signedIn("office-lead", "LEAD_REVIEWER");
        Form making = Form.in(lead.open("/" + language + "/offices"), "form[action$=/offices]")
                .set("code", "GENEVA")
                .set("members", "office-reviewer");
        for (String one : new String[] {"en", "fr", "es", "ar", "zh", "ru"}) {
            making.set("name-" + one, "Genève " + one);
        }
        Document made = Browser.page(lead.send(making));
        assertThat(made.text())
                .contains("Genève " + language, "office-reviewer")
                .doesNotContain("??");

        Browser reviewer = signedIn("office-reviewer", "REVIEWER");
        Document page = reviewer.open(path(language));
        Document done = Browser.page(reviewer.send(
                Form.in(page, "form[action$=/office]").set("office", "GENEVA").set("reason", "It is theirs.")));

        assertThat(done.text()).contains("Genève " + language, "It is theirs.").doesNotContain("??");
        assertThat(desk.task(task.id()).office()).isEqualTo("GENEVA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aReviewerDeclaresFromTheCaseAndALeadProposesToLiftIt(String language) {
        Browser reviewer = signedIn("office-reviewer", "REVIEWER");
        String way = reviewer.open("/" + language + "/review/" + task.id())
                .selectFirst("a[href$=/handling]")
                .attr("href");
        Form declaring = Form.in(reviewer.open(way), "form[action$=/conflict]").set("words", "My sister.");
        HttpResponse<String> without = reviewer.send(declaring);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Browser.page(without).selectFirst("#error-summary a").attr("href"))
                .isEqualTo("#kind");
        assertThat(Browser.page(without).selectFirst("#words").text()).isEqualTo("My sister.");

        Document declared = Browser.page(reviewer.send(declaring.set("kind", "FAMILY")));
        assertThat(declared.text()).contains("office-reviewer", "My sister.").doesNotContain("??");
        assertThat(declared.select("form[action*=/conflicts/]"))
                .as("one’s own is for others to lift")
                .isEmpty();
        assertThat(reviewer.open("/" + language + "/review/" + task.id()).select("form[action$=/claim]"))
                .isEmpty();

        Browser lead = signedIn("office-lead", "LEAD_REVIEWER");
        Document proposed = Browser.page(lead.send(
                Form.in(lead.open(path(language)), "form[action*=/conflicts/]").set("grounds", "Another family.")));
        assertThat(proposed.select(".govuk-notification-banner")).isNotEmpty();
        assertThat(lead.open("/" + language + "/opinions").text())
                .contains("Another family.", task.applicationNumber())
                .doesNotContain("??");
    }

    @Test
    void aTieToAnOrganisationIsDeclaredInAdvance() {
        Browser reviewer = signedIn("office-reviewer", "REVIEWER");
        Form form = Form.in(reviewer.open("/en/review/conflicts"), "form[action$=/conflicts]")
                .set("kind", "ADVISED");
        HttpResponse<String> nameless = reviewer.send(form);
        assertThat(nameless.statusCode()).isEqualTo(422);

        String name = "Ahead " + UUID.randomUUID();
        assertThat(Browser.page(reviewer.send(form.set("organisation", name))).text())
                .contains(name);
    }

    @Test
    void officesAreForLeadsAndOperators() {
        assertThat(signedIn("office-reviewer", "REVIEWER").get("/en/offices").statusCode())
                .isEqualTo(403);
        assertThat(signedIn("office-operator", "OPERATOR").get("/en/offices").statusCode())
                .isEqualTo(200);
    }

    private String path(String language) {
        return "/" + language + "/review/" + task.id() + "/handling";
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
