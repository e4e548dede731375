package org.pregny.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator sees who is behind, plans, sees what would happen, types the number, and reads the report. */
@PregnyTest
@AnyDatabase
class MigrationPagesTest {

    private static final String LIST = "/en/operations/migrations";

    @Autowired
    MigrationStory story;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser browser;
    private List<String> cases;
    private ProcessDefinition first;

    @BeforeEach
    void threeCasesOfAnOlderVersion() {
        staff.add(MigrationStory.OLGA.name(), "OPERATOR");
        browser = new Browser(port).signIn(MigrationStory.OLGA.name(), TestStaff.PASSWORD);
        first = story.versions.smallFirst();
        cases = story.small(2, 1);
        story.versions.smallSecond();
    }

    @AfterEach
    void gone() {
        story.versions.removeSmall();
    }

    @Test
    void fromWhoIsBehindToTheReport() {
        assertThat(browser.open("/en/operations").select("main a").eachAttr("href"))
                .anyMatch(link -> link.endsWith("/operations/migrations"));
        String migration = opened();
        Document plan = browser.open(migration);
        assertThat(plan.select("section tbody tr").eachText())
                .contains(
                        "Has another identifier Await word awaitWord Await word awaitNews",
                        "Gone Await something else");
        assertThat(plan.select("#to-awaitWord option[selected]").val()).isEqualTo("awaitNews");
        assertThat(plan.select("#to-awaitWord-hint").text()).isEqualTo("Cases standing here now: 2");
        assertThat(plan.select("#to-awaitOther option[selected]")).isEmpty();

        browser.send(form(migration, "check"));
        assertThat(browser.open(migration).select("[data-look-again]")).hasSize(1);
        story.work.work(() -> true);
        Document preview = browser.open(migration);
        assertThat(preview.select("[data-look-again]")).isEmpty();
        assertThat(preview.select("section[aria-labelledby=by-step] tbody tr").eachText())
                .contains(
                        "Await word Can move 2",
                        "Await something else Stays It stands at a step that the plan sends nowhere. 1");

        HttpResponse<String> wrong = browser.send(form(migration, "start").set("number", "3"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.page(wrong).select("#error-summary a").attr("href")).isEqualTo("#number");
        assertThat(Browser.page(wrong).getElementById("number").val()).isEqualTo("3");
        browser.send(form(migration, "start").set("number", "2"));
        assertThat(browser.open(migration).select("[data-look-again] progress").attr("value"))
                .isEqualTo("1");
        story.work.work(() -> true);

        Document report = browser.open(migration);
        assertThat(report.select("main").text()).contains("Finished", "Moved 2", "Stays 1", MigrationStory.OLGA.name());
        assertThat(report.select("form[action$=/stop], form[action$=/resume]")).isEmpty();
        assertThat(report.select("section[aria-labelledby=items] tbody details").text())
                .contains("There is no migration instruction", "awaitOther");
        assertThat(report.select("section nav a").eachText()).containsExactly("All", "Moved 2", "Stays 1");
        assertThat(browser.open(LIST).select("tbody a").eachAttr("href"))
                .anyMatch(link -> link.endsWith(migration.substring(migration.lastIndexOf('/'))));
    }

    @Test
    void aPlanThatCannotBeIsAnsweredInASentenceAtItsField() {
        String migration = opened();

        HttpResponse<String> refused =
                browser.send(form(migration, "check").set("to-awaitWord", "").set("failedToo", "on"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Browser.page(refused);
        assertThat(page.select("#error-summary a").attr("href")).isEqualTo("#to-wordOverdue");
        assertThat(page.select("#error-summary").text()).contains("“Word overdue” is attached to a step");
        Element field = page.getElementById("to-wordOverdue").parent();
        assertThat(field.select(".govuk-error-message").text()).contains("event scope (awaitWord)");
        assertThat(page.getElementById("failedToo").hasAttr("checked")).isTrue();
        assertThat(page.select("#to-awaitWord option[selected]")).isEmpty();
    }

    @Test
    void whatWasRehearsedCanBePlannedOtherwise() {
        String migration = opened();
        browser.send(form(migration, "check"));
        story.work.work(() -> true);

        browser.send(form(migration, "plan"));

        assertThat(browser.open(migration).select("form[action$=/check]")).hasSize(1);
        assertThat(story.running(first)).isEqualTo(3);
    }

    @Test
    void nobodyButOperatorsComesIn() {
        staff.add("migration-rita", "LEAD_REVIEWER", "AUDITOR", "ORGANISER");
        Browser other = new Browser(port).signIn("migration-rita", TestStaff.PASSWORD);

        assertThat(other.get(LIST).statusCode()).isEqualTo(403);
        assertThat(other.get(opened()).statusCode()).isEqualTo(403);
        assertThat(browser.get(LIST + "/no-such-thing").statusCode()).isEqualTo(404);
        assertThat(cases).hasSize(3);
    }

    private String opened() {
        Document list = browser.open(LIST);
        Element form =
                list.select("form:has(input[value=" + first.getId() + "])").first();
        return Browser.location(browser.post(
                LIST,
                "application/x-www-form-urlencoded",
                Form.in(list, form.cssSelector()).urlEncoded()));
    }

    private Form form(String migration, String act) {
        return Form.in(browser.open(migration), "form[action$=/" + act + "]");
    }
}
