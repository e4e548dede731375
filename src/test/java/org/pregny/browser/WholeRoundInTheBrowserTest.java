package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.circulation.ListId;
import org.pregny.circulation.ListStory;
import org.pregny.circulation.ObjectionId;
import org.pregny.circulation.ObjectionState;
import org.pregny.kernel.Language;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestId;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.pregny.screening.ScreeningStory;
import org.pregny.screening.ScreeningTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A whole round with twelve organisations, from the call to the figures: who decides and who asks walk the pages once, in a real
 * browser and in two languages; what repeats goes by the facades behind them.
 */
@Tag("browser")
@PregnyTest
@AnyDatabase
class WholeRoundInTheBrowserTest {

    private static final String ORGANISER = "walk-organiser";
    private static final String PRESIDENT = "walk-president";
    private static final String[] NOBODY_OBJECTED = {"KE", "BR", "NP", "GE"};

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    ScreeningStory screening;

    @Autowired
    ListStory lists;

    @Autowired
    Mails mails;

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;
    private RoundVisit organiser;
    private Round round;
    private AccreditationRequest walked;
    private RequestStory requests;

    @Test
    void twelveOrganisationsAskAndEachLearnsWhatBecameOfIt() {
        requests = screening.requests;
        requests.clock.set(TestTime.OPEN);
        screening.open();
        staff.add(ORGANISER, "ORGANISER");
        staff.add(PRESIDENT, "PGA_OFFICE");
        try (Chromium opened = new Chromium()) {
            chromium = opened;
            walk();
        }
        assertThat(faults).isEmpty();
    }

    private void walk() {
        organiser = visitor().signedIn(ORGANISER);
        planTheRound();
        everybodyReadsTheCall();
        RoundVisit applicant = oneAsksByThePages();
        twoNeedNoAccreditation();
        AccreditationRequest duplicate = requests.aRequest(round, claimOf(walked));
        AccreditationRequest upheld = asks("CU");
        AccreditationRequest withdrawn = asks("TR");
        AccreditationRequest reconsidered = asks("CO");
        List<AccreditationRequest> others =
                Stream.of(NOBODY_OBJECTED).map(this::asks).toList();
        oneIsLate();

        RoundVisit screener = visitor().signedIn(ScreeningStory.ANA.name());
        oneIsScreenedAndItsDuplicateMerged(screener, duplicate);
        Stream.concat(Stream.of(upheld, withdrawn), others.stream())
                .forEach(request ->
                        screening.recommended(screening.task(request), ScreeningStory.ANA, ScreeningStory.BO));
        oneIsRefusedAndReconsidered(reconsidered);

        RoundVisit president = visitor().signedIn(PRESIDENT);
        ListId list = theListGoesToStates(president);
        objectionsComeAndOneStands(president, list, upheld, withdrawn);
        theListIsMadeFinal(president, list);

        assertThat(stateOf(duplicate)).isEqualTo(RequestState.MERGED);
        assertThat(stateOf(upheld)).isEqualTo(RequestState.NOT_ACCREDITED);
        assertThat(Stream.concat(Stream.of(walked, withdrawn, reconsidered), others.stream())
                        .map(this::stateOf))
                .containsOnly(RequestState.ACCREDITED);
        everybodyLearnsHowItEnded(applicant, upheld);
    }

    private RoundVisit visitor() {
        return new RoundVisit(chromium, port, faults);
    }

    private void planTheRound() {
        String process = requests.rounds.aPlan(tree -> {}).process();
        String code = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        organiser.go("/rounds/new/terms?process=" + process + "&like=conference-2018");
        organiser.page.fill("#title", "Accreditation to the walk");
        organiser.page.fill("#code", code);
        organiser.page.fill("#opens", "2017-08-20T00:00");
        organiser.page.fill("#closes", "2017-09-10T23:59:59");
        organiser.page.selectOption("#objections", "COUNT");
        organiser.page.selectOption("#decider", "SECRETARIAT");
        organiser.page.fill("#reminders", "7 1");
        organiser.page.click("main form button.govuk-button");
        round = requests.rounds.catalogue.round(code);
        organiser.go("/rounds/" + code + "/terms");
        organiser.look("terms");
    }

    private void everybodyReadsTheCall() {
        RoundVisit reader = visitor();
        reader.go("/special-accreditation/" + round.code());
        reader.look("call");
    }

    private RoundVisit oneAsksByThePages() {
        RoundVisit applicant = visitor();
        String email = "walk-" + UUID.randomUUID() + "@example.org";
        applicant.begin(Language.EN, round.code(), email, mails);
        applicant.fillIn(RequestStory.anOrganisation().name(), 31);
        applicant.page.check("#declared");
        applicant.page.click("form#submit button");
        applicant.look("receipt");
        walked = requests.desk.ofContact(email).get(0);
        return applicant;
    }

    /** One sees it on the page at once, another finds out by having asked. */
    private void twoNeedNoAccreditation() {
        RoundVisit known = visitor();
        known.begin(Language.EN, round.code(), "known-" + UUID.randomUUID() + "@example.org", mails);
        known.describe("Ziwa la Amani Migrant Voices", "KE");
        known.page.click("button[value=same]");
        assertThat(known.page.locator("main").innerText()).contains("needs no special accreditation");
        known.look("needless");
        AccreditationRequest asked = requests.aRequest(
                round,
                new OrganisationClaim("Rede Atlântica Caminhos Irmãos", "BR", "NGO", "SPECIAL", "", List.of(), "", ""));
        requests.story.runDueJobs(asked.id().toString());
        assertThat(stateOf(asked)).isEqualTo(RequestState.NOT_NEEDED);
    }

    private AccreditationRequest asks(String country) {
        OrganisationClaim any = RequestStory.anOrganisation();
        return requests.aRequest(
                round, new OrganisationClaim(any.name(), country, "NGO", "SPECIAL", "", List.of(), "", ""));
    }

    private static OrganisationClaim claimOf(AccreditationRequest request) {
        return new OrganisationClaim(
                request.organisationName(), request.country(), request.category(), "SPECIAL", "", List.of(), "", "");
    }

    /** It has begun, is reminded, and finds the round closed. */
    private void oneIsLate() {
        RoundVisit late = visitor();
        String email = "late-" + UUID.randomUUID() + "@example.org";
        late.begin(Language.EN, round.code(), email, mails);
        String tasks = late.page.url();
        requests.clock.set("2017-09-07T09:00:00-04:00");
        requests.story.runDueJobs(round.id().toString());
        requests.clock.set(round.lateFrom());
        requests.story.runDueJobs(round.id().toString());
        late.page.navigate(tasks);
        assertThat(late.page.locator("#tasks").count()).isZero();
        organiser.go("/rounds/" + round.code());
        assertThat(organiser.page.locator("#closing").innerText()).contains("1 of 1");
        organiser.look("closed-round");
    }

    private void oneIsScreenedAndItsDuplicateMerged(RoundVisit screener, AccreditationRequest duplicate) {
        screener.go("/screening?round=" + round.id());
        screener.look("screening");
        screener.go("/screening/" + screening.task(duplicate).id());
        screener.page.click("form[action$='/claim'] button");
        screener.go("/screening/" + screening.task(duplicate).id());
        screener.page.locator("a[href*='/merging']").first().click();
        screener.look("merging");
        screener.page.locator("form[action$='/merge'] button").first().click();
        ScreeningTask task = screening.task(walked);
        screener.go("/screening/" + task.id());
        screener.page.click("form[action$='/claim'] button");
        screener.go("/screening/" + task.id());
        screener.look("case");
        screener.page.check("[name=verdict][value=PRE_APPROVED]");
        screener.page.click("form[action$='/decision'] button:not([formaction])");
        ScreeningTask second = screening.next(task);
        screening.desk.claim(second.id(), ScreeningStory.BO);
        screening.decisions.recommend(screening.seen(second), ScreeningStory.BO);
    }

    private void oneIsRefusedAndReconsidered(AccreditationRequest request) {
        screening.refused(screening.task(request), ScreeningStory.ANA);
        requests.story.runDueJobs(request.id().toString());
        RoundVisit refused = visitor();
        refused.go(page(request));
        refused.page.fill("#reconsideration", "Our programmes are about nothing else.");
        refused.page.click("form#reconsidering button");
        requests.story.runDueJobs(request.id().toString());
        ScreeningTask again = screening.next(screening.task(request));
        screening.desk.claim(again.id(), ScreeningStory.BO);
        screening.decisions.reverse(screening.seen(again), "It is relevant after all.", ScreeningStory.BO);
        requests.story.runDueJobs(request.id().toString());
    }

    private ListId theListGoesToStates(RoundVisit president) {
        lists.missions("Kenya;Permanent Mission of Kenya;mission-ke@example.org;en");
        president.go("/circulation");
        president.page.click("form[action$='" + round.id() + "'] button");
        String path = president.page.url().replaceFirst("^.*/circulation/", "").replaceFirst("\\?.*", "");
        president.look("draft");
        president.go("/circulation/" + path + "/circulate");
        president.page.click("form[action$='/circulate'] button");
        ListId list = ListId.of(path);
        lists.run(list);
        return list;
    }

    private void objectionsComeAndOneStands(
            RoundVisit president, ListId list, AccreditationRequest upheld, AccreditationRequest withdrawn) {
        president.go("/circulation/" + list + "/lines/" + upheld.id() + "/objection");
        president.page.selectOption("#country", "FR");
        president.page.fill("#receivedOn", "2017-09-11");
        president.page.fill("#source", "Note verbale 12/2017");
        president.page.click("form[action$='/objection'] button");
        president.look("objection");
        ObjectionId standing = ObjectionId.of(
                president.page.url().replaceFirst("^.*/objections/", "").replaceFirst("\\?.*", ""));
        lists.agree("OBJECTION", standing);
        itReplies(upheld);
        lists.end(standing, ObjectionState.SUSTAINED);
        lists.end(lists.raised(list, withdrawn, "KE"), ObjectionState.WITHDRAWN);
    }

    private void itReplies(AccreditationRequest objectedTo) {
        RoundVisit organisation = visitor();
        String link = mails.all(objectedTo.id().uuid(), "objectionRaised")
                .get(0)
                .selectFirst("a[href*=/objections/]")
                .attr("href");
        organisation.go(link.substring(link.indexOf("/objections/")));
        assertThat(organisation.page.locator("main").innerText()).doesNotContain("France");
        organisation.page.fill("#reply", "We keep to the Charter.");
        organisation.page.click("form[action*='/objections/'] button");
        organisation.look("objected");
    }

    private void theListIsMadeFinal(RoundVisit president, ListId list) {
        lists.silenceEnds(list);
        president.go("/circulation/" + list);
        president.page.click("form[action$='/finalisation'] button");
        lists.run(list);
        lists.grant(list);
        president.go("/circulation/" + list + "/differences?from=1&to="
                + lists.list(list).version());
        president.look("differences");
    }

    private void everybodyLearnsHowItEnded(RoundVisit applicant, AccreditationRequest upheld) {
        applicant.go(page(walked));
        assertThat(applicant.page.locator("main").innerText()).contains("Accredited");
        applicant.look("accredited");
        applicant.go(page(upheld));
        assertThat(applicant.page.locator("main").innerText())
                .contains("Not accredited")
                .doesNotContain("France");
        applicant.go("/special-accreditation/" + round.code() + "/figures");
        applicant.look("figures");
        assertThat(applicant.page.locator("#total dd").allInnerTexts()).containsExactly("10", "8", "8", "2", "7", "2");
    }

    private String page(AccreditationRequest request) {
        return "/requests/" + requests.desk.accessKey(request.id());
    }

    private RequestState stateOf(AccreditationRequest request) {
        RequestId id = request.id();
        return requests.desk.request(id).state();
    }
}
