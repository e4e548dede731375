package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.screening.ScreeningStory.ANA;
import static org.pregny.screening.ScreeningStory.BO;
import static org.pregny.screening.ScreeningStory.LEAD;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStory;
import org.pregny.review.Absences;
import org.pregny.round.Round;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the screening desk: read and decided by forms, in every language, by whoever may and nobody else. */
@PregnyTest
@AnyDatabase
class ScreeningPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ScreeningStory tale;

    @Autowired
    TestStaff staff;

    @Autowired
    Absences absences;

    Round round;

    @BeforeEach
    void openARound() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        round = tale.requests.rounds.aRound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void anOfficerFindsTakesAndRefusesARequestHavingSeenTheLetterInTheOrganisationsLanguage(String language) {
        ScreeningTask task = tale.aTask(round, RequestStory.anOrganisation(), Language.FR);
        Browser officer = signedIn(ANA.name());
        Document list = officer.open("/" + language + "/screening?round=" + round.id());
        assertThat(list.text()).contains(task.organisationName()).doesNotContain("??");

        Document page = Browser.page(officer.send(Form.in(officer.open(path(task)), "form[action$=/claim]")));
        Document own = officer.open("/" + language + path(task));
        assertThat(own.text()).contains("Ana Ruiz", task.requestNumber()).doesNotContain("??");
        assertThat(own.select("iframe[sandbox]")).isNotEmpty();
        assertThat(own.select(".pg-diagram svg")).hasSize(1);
        assertThat(page.select("form[action$=/decision]")).hasSize(1);

        Form refusal = Form.in(own, "form[action$=/decision]")
                .set("verdict", "REFUSED")
                .set("reason", "INCOMPLETE")
                .set("note", "Les statuts manquent.");
        Document preview = Browser.page(officer.send(refusal.by(own.selectFirst("button[formaction]"))));
        assertThat(preview.select("[lang=fr]").text()).contains("Les statuts manquent.");
        assertThat(preview.text()).doesNotContain("??");
        assertThat(tale.request(task).state()).isEqualTo(RequestState.SCREENING);

        Document done = Browser.page(officer.send(Form.in(preview, "form[action$=/decision]")));
        assertThat(done.text()).doesNotContain("??");
        assertThat(tale.request(task).state()).isEqualTo(RequestState.NOT_ACCREDITED);
    }

    @Test
    void aDecisionWithoutAVerdictOrReasonIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        Browser officer = signedIn(ANA.name());
        Document page = officer.open("/en" + path(task));

        HttpResponse<String> nothing =
                officer.send(Form.in(page, "form[action$=/decision]").set("note", "Kept."));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Browser.page(nothing).select("#verdict-error")).isNotEmpty();
        assertThat(Browser.page(nothing).selectFirst("#note").text()).isEqualTo("Kept.");
        HttpResponse<String> noReason =
                officer.send(Form.in(page, "form[action$=/decision]").set("verdict", "REFUSED"));
        assertThat(Browser.page(noReason).select("#reason-error")).isNotEmpty();
    }

    @Test
    void whoIsTooLateSeesWhatTheyTriedBesideWhatTheCaseIsNow() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        Browser officer = signedIn(ANA.name());
        Form typed = Form.in(officer.open("/en" + path(task)), "form[action$=/decision]")
                .set("verdict", "REFUSED")
                .set("reason", "LATE")
                .set("note", "It came on the second.");
        tale.claims.assign(task.id().uuid(), BO.name(), LEAD);
        tale.decisions.preApprove(tale.seen(task), "", BO);

        HttpResponse<String> answer = officer.send(typed);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.page(answer).text())
                .contains("It came on the second.", "Pre-approved", BO.name())
                .doesNotContain("??");
    }

    @Test
    void aQuestionTicksWhatItIsAboutAndStopsTheClock() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        Browser officer = signedIn(ANA.name());

        Document asked =
                Browser.page(officer.send(Form.in(officer.open("/en" + path(task)), "form[action$=/information]")
                        .set("ticked", "funding")
                        .set("question", "Who funds you?")));

        assertThat(asked.text())
                .contains("The clock stands still.", "Who funds you?")
                .doesNotContain("??");
        assertThat(tale.requests
                        .desk
                        .file(task.request())
                        .openInquiry()
                        .orElseThrow()
                        .concerns())
                .containsExactly("funding");
    }

    @Test
    void duplicatesAreJoinedAndConflictsDeclaredOnThePage() {
        OrganisationClaim organisation = RequestStory.anOrganisation();
        ScreeningTask first = tale.aTask(round, organisation);
        ScreeningTask second = tale.aTask(round, organisation);
        tale.desk.claim(second.id(), ANA);
        Browser officer = signedIn(ANA.name());
        Document page = officer.open("/en" + path(second));
        assertThat(page.select("section[aria-labelledby=twins]").text()).contains(first.requestNumber());

        Document asked = officer.open(page.selectFirst("a[href*=/merging]").attr("href"));
        assertThat(asked.text()).contains("known to be one organization").doesNotContain("??");
        Document merged = Browser.page(officer.send(Form.in(asked, "form[action$=/merge]")));
        assertThat(merged.text()).contains("The request is merged.").doesNotContain("??");
        Document declared =
                Browser.page(officer.send(Form.in(officer.open("/en" + path(first)), "form[action$=/conflict]")
                        .set("kind", "MEMBER")));
        assertThat(declared.text())
                .contains("The conflict of interest is declared.")
                .doesNotContain("??");
        assertThat(declared.select("form[action$=/claim]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void manyAreActedOnFromTheListWithAPreviewThatIsConfirmedByItsNumber(String language) {
        ScreeningTask task = tale.aTask(round);
        tale.aTask(round);
        Browser officer = signedIn(ANA.name());
        Form all = Form.in(
                        officer.open("/" + language + "/screening?round=" + round.id()),
                        "form[action$=/screening/runs]")
                .set("action", "PRE_APPROVE")
                .set("all", "true");
        Document preview = Browser.page(officer.send(all));
        assertThat(preview.text()).contains(task.requestNumber()).doesNotContain("??");
        Document less = Browser.page(officer.send(Form.in(preview, "form[action$=/out]")));
        HttpResponse<String> wrong =
                officer.send(Form.in(less, "form[action$=/start]").set("number", "2"));
        assertThat(wrong.statusCode()).isEqualTo(422);

        Document running =
                Browser.page(officer.send(Form.in(less, "form[action$=/start]").set("number", "1")));

        assertThat(running.select("progress")).hasSize(1);
        assertThat(running.text()).doesNotContain("??");
        assertThat(officer.open("/" + language + "/screening/runs").text())
                .contains(ANA.name())
                .doesNotContain("??");
    }

    @Test
    void aDeputyFindsTheTaskOfWhoIsAwayAndTakesItOver() {
        String deputy = "deputy-" + UUID.randomUUID();
        String away = "away-" + UUID.randomUUID();
        staff.add(deputy, "REVIEWER");
        staff.add(away, "REVIEWER");
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), Actor.staff(away));
        LocalDate today = LocalDate.ofInstant(TestTime.OPEN, ZoneOffset.UTC);
        absences.add(deputy, today, today, Actor.staff(away));

        assertThat(signedIn(ANA.name()).open("/en" + path(task)).select("form[action$=/take-over]"))
                .isEmpty();
        Browser stand = signedIn(deputy);
        stand.send(Form.in(stand.open("/en" + path(task)), "form[action$=/take-over]"));

        assertThat(tale.now(task).assignee()).isEqualTo(deputy);
    }

    @Test
    void whatIsTickedIsActedOnAndNothingElse() {
        ScreeningTask ticked = tale.aTask(round);
        ScreeningTask other = tale.aTask(round);
        Browser officer = signedIn(ANA.name());
        Document list = officer.open("/en/screening?round=" + round.id());
        assertThat(list.select("input[name=task][form=many]")).hasSize(2);
        Form chosen = Form.in(list, "form[action$=/screening/runs]").set("action", "PRE_APPROVE");

        assertThat(officer.send(chosen).statusCode()).as("nothing is ticked").isEqualTo(422);
        Document preview =
                Browser.page(officer.send(chosen.set("task", ticked.id().toString())));

        assertThat(preview.select("section[aria-labelledby=items] tbody").text())
                .contains(ticked.requestNumber())
                .doesNotContain(other.requestNumber());
    }

    @Test
    void whatIsSearchedForStandsInNoAddress() {
        ScreeningTask task = tale.aTask(round);
        tale.aTask(round);
        Browser officer = signedIn(ANA.name());
        Form search = Form.in(officer.open("/en/screening?round=" + round.id()), "form[role=search]")
                .set("text", task.organisationName());

        HttpResponse<String> sent = officer.submit(search);

        assertThat(Browser.location(sent))
                .doesNotContain(task.organisationName().split(" ")[0]);
        assertThat(officer.open(Browser.location(sent)).select("tbody tr")).hasSize(1);
    }

    @Test
    void onlyOfficersEnterAndOnlyLeadsAssign() {
        ScreeningTask task = tale.aTask(round);
        staff.add("screening-gate", "GATE");
        Browser gate = signedIn("screening-gate");
        Browser officer = signedIn(ANA.name());
        for (String address : List.of("/en/screening", "/en" + path(task), "/en/screening/runs")) {
            assertThat(gate.get(address).statusCode()).isEqualTo(403);
            assertThat(officer.get(address).statusCode()).isEqualTo(200);
        }
        Browser lead = signedIn(LEAD.name());
        Document page = lead.open("/en" + path(task));
        Form assignment = Form.in(page, "form[action*=/assigning/]").set("colleague", BO.name());
        Document own = officer.open("/en" + path(task));
        assertThat(own.select("form[action*=/assigning/]")).isEmpty();
        Form stolen = Form.in(page, "form[action*=/assigning/]")
                .set("colleague", ANA.name())
                .set("_csrf", own.selectFirst("input[name=_csrf]").val());
        assertThat(officer.send(stolen).statusCode()).isEqualTo(403);
        lead.send(assignment);
        assertThat(tale.now(task).assignee()).isEqualTo(BO.name());
    }

    private static String path(ScreeningTask task) {
        return "/screening/" + task.id();
    }

    private Browser signedIn(String name) {
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
