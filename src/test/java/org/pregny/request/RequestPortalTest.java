package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.document.Specimens;
import org.pregny.transparency.Transparency;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How an organisation asks for special accreditation, page by page. */
class RequestPortalTest extends RequestStories {

    @Autowired
    RequestTallies tallies;

    @Autowired
    Transparency transparency;

    @LocalServerPort
    int port;

    @Autowired
    Mails mails;

    @Autowired
    RequestDrafts drafts;

    private RequestWalk walk;

    @BeforeEach
    void beginAWalk() {
        walk = walk("en");
    }

    private RequestWalk walk(String language) {
        return new RequestWalk(port, mails, round, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aRequestIsFilledInCheckedSentAndAnsweredWithAReceipt(String language) {
        walk = walk(language);
        OrganisationClaim organisation = RequestStory.anOrganisation();

        Document status = walk.browser.open(walk.ask(organisation));

        assertThat(status.select("h1")).hasSize(1);
        assertThat(status.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(status.text()).contains(organisation.name()).doesNotContain("??", "${", "#{");
        assertThat(status.select("#papers a")).hasSize(2);
        assertThat(status.select("#receipts li")).hasSize(1);
        assertThat(tale.letters(only(organisation).id())).containsExactly("requestReceived");
        assertThat(only(organisation).state()).isEqualTo(RequestState.SCREENING);
        assertThat(tale.desk.file(only(organisation).id()).answer("founded")).isEqualTo("1998");
        assertThat(walk.page("").select("#number").text())
                .isEqualTo(only(organisation).number());
    }

    @Test
    void whoeverIsKnownInGoodStandingIsToldAtOnceAndCanEndThere() {
        walk.begin();
        walk.confirm();
        Document told = walk.describe(known());
        assertThat(told.select("#known dd").eachText()).contains(known().name());

        Document ended = Browser.page(
                walk.browser.send(Form.in(told, "form[action$=/known]").press("same")));

        assertThat(ended.select("form#step, #tasks")).isEmpty();
        assertThat(ended.select("a[href*=/processes/]")).isNotEmpty();
        assertThat(tale.desk.counts(round.id())).isEmpty();
        assertThat(tallies.endedAtOnce(round.id())).isOne();
        assertThat(transparency.of(round).needless()).isOne();
    }

    @Test
    void whoeverSaysItIsAnotherOrganisationGoesOnAndIsScreened() {
        walk.begin();
        walk.confirm();
        Document questions = Browser.page(walk.browser.send(
                Form.in(walk.describe(known()), "form[action$=/known]").press("other")));
        assertThat(questions.select("form#step textarea")).isNotEmpty();
        walk.answer();
        walk.attach();
        walk.submit();

        assertThat(tale.desk.counts(round.id())).containsOnlyKeys(RequestState.SCREENING);
    }

    @Test
    void everyFaultStandsAtItsFieldAndNothingTypedIsLost() {
        walk.begin();
        walk.confirm();
        HttpResponse<String> response =
                walk.browser.send(walk.questions().set("q.founded", "long ago").set("q.purpose", ""));
        Document page = Browser.page(response);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page.select("#error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#answers-founded", "#answers-purpose");
        assertThat(page.select("#answers-founded").val()).isEqualTo("long ago");
        assertThat(page.select("#answers-founded").attr("aria-describedby")).contains("answers-founded-error");
        assertThat(walk.page("/questions").select("#answers-founded").val()).isEqualTo("long ago");
        assertThat(walk.page("").select("#task-check .govuk-tag")).isEmpty();
    }

    @Test
    void aDocumentIsAddedOnceAndCanBeTakenAway() {
        walk.begin();
        walk.confirm();
        byte[] paper = Specimens.pdf(1);
        walk.attach("letter", paper);
        walk.attach("letter", paper);
        Document page = walk.page("/documents");
        assertThat(page.select("#documents form")).hasSize(1);

        walk.browser.send(Form.in(page, "#documents form"));

        assertThat(walk.page("/documents").select("#documents form")).isEmpty();
    }

    @Test
    void withoutTheDeclarationNothingIsSent() {
        walk.begin();
        walk.confirm();
        walk.describe(RequestStory.anOrganisation());
        walk.answer();
        walk.attach();

        HttpResponse<String> response = walk.browser.send(Form.in(walk.page("/check"), "form#submit"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Browser.page(response).select("#declared-error")).isNotEmpty();
        assertThat(tale.desk.counts(round.id())).isEmpty();
    }

    @Test
    void anUnconfirmedAddressBeginsAtOnceButSendsNothing() {
        walk.begin();
        walk.describe(RequestStory.anOrganisation());
        walk.answer();
        walk.attach();

        walk.browser.send(Form.in(walk.page("/check"), "form#submit").set("declared", "yes"));

        assertThat(tale.desk.counts(round.id())).isEmpty();
    }

    @Test
    void afterTheEndOfTheRoundThePageSaysSoAndShowsAllThatWasWritten() {
        round = tale.rounds.aRound(tree -> tree.put("closes", "2017-08-21T11:59:59"));
        walk = walk("en");
        walk.begin();
        walk.confirm();
        OrganisationClaim organisation = RequestStory.anOrganisation();
        walk.describe(organisation);
        walk.answer();
        walk.attach();
        Form submit = Form.in(walk.page("/check"), "form#submit").set("declared", "yes");
        tale.clock.set(round.closesAt());
        assertThat(walk.page("/check").select("form#submit")).hasSize(1);
        tale.clock.set(round.lateFrom());

        HttpResponse<String> late = walk.browser.send(submit);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(organisation.name(), "Our answer", "paper.pdf");
        assertThat(Browser.page(walk.browser.get(walk.start())).select("form#start"))
                .isEmpty();
        drafts.openDrafts(round.id()).forEach(drafts::lapse);
        assertThat(walk.page("").text()).contains(organisation.name(), "Our answer");
        assertThat(tale.desk.counts(round.id())).isEmpty();
    }

    @Test
    void theSecondOfTheSameOrganisationIsToldOfTheFirstAndNothingOfWhoMadeIt() {
        OrganisationClaim organisation = RequestStory.anOrganisation();
        AccreditationRequest first = tale.aRequest(round, organisation);
        walk.begin();
        walk.confirm();
        assertThat(walk.page("").select("#made-before")).isEmpty();

        walk.describe(organisation);

        Document tasks = walk.page("");
        assertThat(tasks.select("#made-before").text()).contains("21 August 2017");
        assertThat(tasks.text()).doesNotContain(first.email(), first.number(), first.contactName());
    }

    @Test
    void anotherWindowDoesNotOverwriteWhatWasSavedMeanwhile() {
        walk.begin();
        walk.confirm();
        Form stale = walk.questions().set("q.purpose", "From the first window");
        walk.browser.send(walk.questions().set("q.purpose", "From the second window"));

        HttpResponse<String> response = walk.browser.send(stale);

        assertThat(response.statusCode()).isEqualTo(409);
        Document both = Browser.page(response);
        assertThat(both.select("#conflict .govuk-radios__label").text())
                .contains("From the first window", "From the second window")
                .doesNotContain("??");
        assertThat(both.select("#conflict fieldset")).as("only what differs").hasSize(1);
        assertThat(walk.page("/questions").select("#answers-purpose").val()).isEqualTo("From the second window");

        walk.browser.send(Form.in(both, "form#conflict"));
        assertThat(walk.page("/questions").select("#answers-purpose").val()).isEqualTo("From the first window");
    }

    @Test
    void ofTwoWindowsThatNameTheOrganisationTheWantedAnswerIsKept() {
        walk.begin();
        walk.confirm();
        Form stale = Form.in(walk.page("/organisation"), "form#step")
                .set("organisation.name", "The first name")
                .set("organisation.country", "KE")
                .set("number.ECOSOC", "E-1");
        walk.describe(RequestStory.anOrganisation("Qualled second name"));

        HttpResponse<String> response = walk.browser.send(stale);
        assertThat(response.statusCode()).isEqualTo(409);
        walk.browser.send(Form.in(Browser.page(response), "form#conflict").set("choose:organisation.name", "saved"));

        Document kept = walk.page("/organisation");
        assertThat(kept.select("#organisation-name").val()).isEqualTo("Qualled second name");
        assertThat(kept.select("#organisation-numbers-ECOSOC").val()).isEqualTo("E-1");
        assertThat(kept.select("#organisation-country option[selected]").val()).isEqualTo("KE");
    }

    @Test
    void nobodyElseSeesADraftAndItsOwnerFindsItAmongAllOfTheirs() {
        walk.begin();
        walk.confirm();
        OrganisationClaim organisation = RequestStory.anOrganisation();
        walk.describe(organisation);
        Document mine = walk.browser.open("/en/portal");
        String path = mine.select("#drafts a").attr("href");
        assertThat(mine.select("#drafts").text()).contains(organisation.name());

        RequestWalk stranger = walk("en");
        stranger.begin();
        stranger.confirm();
        assertThat(stranger.browser.get(path).statusCode()).isEqualTo(404);
    }

    private AccreditationRequest only(OrganisationClaim organisation) {
        return tale.desk
                .find(new RequestFilter(round.id(), Set.of(), "", "", organisation.name()), null, 2)
                .getFirst();
    }
}
