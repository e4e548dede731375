package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.round.Round;
import org.pregny.round.RoundStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organiser plans, changes, extends and closes rounds by the pages. */
@PregnyTest
@AnyDatabase
class RoundOfficePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    RoundStory rounds;

    @Autowired
    Story story;

    @Autowired
    BegunRequests begun;

    @Autowired
    TestStaff staff;

    Browser browser;
    Round round;
    String path;

    @BeforeEach
    void anOrganiserAndARound() {
        rounds.clock.set(TestTime.OPEN);
        staff.add("round-officer", "ORGANISER");
        browser = new Browser(port).signIn("round-officer", TestStaff.PASSWORD);
        round = rounds.aRound();
        path = "/en/rounds/" + round.code();
    }

    @Test
    void aRoundIsPlannedLikeAnother() {
        String code = "planned-" + UUID.randomUUID().toString().substring(0, 8);
        Document start = browser.open("/en/rounds/new");
        Document form = browser.open("/en/rounds/new/terms?process=" + round.process() + "&like=conference-2018");
        assertThat(start.select("#like option").eachAttr("value")).contains("conference-2018");

        HttpResponse<String> faulty = browser.send(Form.in(form, "form[action$=terms]")
                .set("code", code)
                .set("title[en]", "")
                .set("opens", "2017-10-01T00:00:00")
                .set("closes", "2017-09-01T00:00:00")
                .set("screening", "many"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(page(faulty).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#screening");

        Document planned = page(browser.send(Form.in(form, "form[action$=terms]")
                .set("code", code)
                .set("title[en]", "Second list")
                .set("opens", "2017-10-01T00:00:00")
                .set("closes", "2017-11-01T23:59:59")));
        assertThat(planned.select("h1").text()).isEqualTo("Second list");
        assertThat(planned.text()).contains("The round is planned.", "Opens later");
        assertThat(rounds.catalogue.form(rounds.catalogue.round(code)).questions())
                .isEqualTo(rounds.catalogue.form(round).questions());
    }

    @Test
    void aRoundIsPlannedFromNothingAndAsksNothingUntilItsQuestionsAreWritten() {
        String code = "anew-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(browser.open("/ar/rounds/new").text()).doesNotContain("??");
        Document form = browser.open("/en/rounds/new/terms?like=&process=" + round.process());
        assertThat(form.select("[name=opens]").val()).isEmpty();
        HttpResponse<String> silent =
                browser.send(Form.in(form, "form[action$=terms]").set("code", code));
        assertThat(silent.statusCode()).isEqualTo(422);

        Document planned = page(browser.send(Form.in(form, "form[action$=terms]")
                .set("code", code)
                .set("title[en]", "A list of its own")
                .set("zone", "Europe/Zurich")
                .set("opens", "2017-10-01T00:00:00")
                .set("closes", "2017-11-01T23:59:59")
                .set("silence", "8")
                .set("silenceKind", "WORKING")
                .set("decider", "ASSEMBLY")
                .set("objections", "COUNT")
                .set("reconsideration", "10")
                .set("information", "5")
                .set("screening", "15")));

        assertThat(planned.select("h1").text()).isEqualTo("A list of its own");
        assertThat(rounds.catalogue.form(rounds.catalogue.round(code)).questions())
                .isEmpty();
        assertThat(browser.get("/en/rounds/" + code + "/form").statusCode()).isEqualTo(200);
    }

    @Test
    void anExtensionIsSeenBeforeItIsMade() {
        begun.begin(round.id());
        Document extension = browser.open(path + "/extension");

        Document preview =
                page(browser.send(Form.in(extension, "form[action$=preview]").set("closes", "2017-09-27T23:59:59")));

        assertThat(preview.select("#told").text()).isEqualTo("1");
        assertThat(preview.select("tbody tr").text())
                .isEqualTo("Closes Tuesday, 19 September 2017, 23:59 (Eastern Daylight Time)"
                        + " Wednesday, 27 September 2017, 23:59 (Eastern Daylight Time)");
        assertThat(rounds.now(round)).isEqualTo(round);
        Document changed = page(browser.send(Form.in(preview, "form.pg-confirm")));
        assertThat(changed.text())
                .contains("The round is changed.", "Extended; first announced until 19 September 2017");
        assertThat(browser.open(path + "/extension").select("form[action$=preview]"))
                .isEmpty();
    }

    @Test
    void whoeverChangesARoundThatSomebodyElseChangedSeesBothStates() {
        Document form = browser.open(path + "/terms");
        rounds.office.extend(round.id(), round.closes().plusDays(3), 1, RoundStory.ORGANISER);

        HttpResponse<String> answer =
                browser.send(Form.in(form, "form[action$=preview]").set("screening", "20"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select("#meanwhile").text())
                .contains("Somebody else has changed the round meanwhile.", "19 September 2017", "22 September 2017");
        assertThat(page(answer).select("#screening").attr("value")).isEqualTo("20");
    }

    @Test
    void aRoundIsClosedByItsShortNameAndTheSecondOfficerSeesThatItIs() {
        UUID draft = begun.begin(round.id());
        Document mine = browser.open(path + "/closing");
        HttpResponse<String> slip =
                browser.send(Form.in(mine, "form[action$=closing]").set("typed", "something"));
        assertThat(slip.statusCode()).isEqualTo(422);
        rounds.office.close(round.id(), 1, RoundStory.ORGANISER);

        HttpResponse<String> answer =
                browser.send(Form.in(mine, "form[action$=closing]").set("typed", round.code()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select("#meanwhile").text()).contains("organiser", "Not closed", "21 August 2017");
        Document during = browser.open(path);
        assertThat(during.select("#closing").text()).contains("0 of 1");
        assertThat(during.select("#closing").attr("data-look-again")).isEqualTo("true");
        story.runDueJobs(round.id().toString());
        assertThat(browser.open(path).select("#closing").text()).contains("1 of 1");
        assertThat(begun.lapsed).contains(draft);
    }

    @Test
    void questionsAndDocumentsAreAddedTakenOutAndSeenAsApplicantsWill() {
        Document form = browser.open(path + "/form");

        Form filled = Form.in(form, "form[action$=preview]")
                .set("questions[1].remove", "true")
                .set("questions[8].code", "networks")
                .set("questions[8].label[en]", "Networks you belong to")
                .set("questions[8].kind", "CHOICE")
                .set("questions[8].choices", "some | Some | Quelques-uns\nnone | None");
        Document seen = page(browser.send(filled));

        assertThat(seen.select("#seen label").eachText()).contains("Networks you belong to");
        assertThat(seen.select("#seen label").text()).doesNotContain("Programmes and activities");
        assertThat(seen.select("#see-networks option").eachText()).contains("Some", "None");
        assertThat(page(browser.send(Form.in(seen, "form.pg-back")))
                        .select("[name='questions[7].code']")
                        .attr("value"))
                .isEqualTo("networks");
        browser.send(Form.in(seen, "form.pg-confirm"));
        assertThat(rounds.catalogue.form(rounds.now(round)).question("networks"))
                .isPresent();
        assertThat(rounds.catalogue.form(round.id(), 1).question("programmes")).isPresent();
    }

    @Test
    void aFormThatCannotBeIsSaidSo() {
        Document form = browser.open(path + "/form");

        HttpResponse<String> answer =
                browser.send(Form.in(form, "form[action$=preview]").set("questions[0].code", "programmes"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".govuk-error-summary a").text())
                .isEqualTo("The short name programmes stands twice.");
    }

    @Test
    void allRoundsStandInOneListAndOnlyForOrganisers() {
        begun.begin(round.id());

        assertThat(browser.open("/en/rounds")
                        .select("tr:contains(" + round.code() + ")")
                        .text())
                .contains("Open", "19 September 2017 1");
        staff.add("no-organiser", "REVIEWER");
        assertThat(new Browser(port)
                        .signIn("no-organiser", TestStaff.PASSWORD)
                        .get("/en/rounds")
                        .statusCode())
                .isEqualTo(403);
    }
}
