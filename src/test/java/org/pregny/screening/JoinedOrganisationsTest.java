package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.screening.ScreeningStory.ANA;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Belonging;
import org.pregny.accreditation.MergePreview;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.ProfileId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.process.GrantTale;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When two requests are joined, the officer says whether their organisations are one, and sees first what moves. */
@PregnyTest
class JoinedOrganisationsTest {

    @Autowired
    ScreeningStory tale;

    @Autowired
    ScreeningMerging merging;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    GrantTale grants;

    @LocalServerPort
    int port;

    private Round round;
    private ScreeningTask chapter;
    private ScreeningTask headquarters;

    @BeforeEach
    void twoOfOneHouse() {
        tale.open();
        tale.requests.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
        String name = RequestStory.anOrganisation().name();
        headquarters = tale.aTask(round, RequestStory.anOrganisation(name));
        chapter = tale.aTask(round, RequestStory.anOrganisation(name + " of Kisumu"));
        tale.desk.claim(chapter.id(), ANA);
    }

    @Test
    void mergedOrganisationsSpeakWithOneVoiceAndThatCanBeTakenBack() {
        merging.merge(tale.seen(chapter), headquarters.request(), Joining.TOGETHER, ANA);

        assertThat(tale.request(chapter).state()).isEqualTo(RequestState.MERGED);
        assertThat(organisation(chapter)).isEqualTo(organisation(headquarters));
        assertThat(tale.requests.desk.ofProfile(organisation(headquarters))).hasSize(2);

        organisations.part(tale.request(chapter).profile(), ANA);
        assertThat(organisation(chapter)).isNotEqualTo(organisation(headquarters));
    }

    @Test
    void aChapterMayStayApartFromItsHeadquarters() {
        merging.merge(tale.seen(chapter), headquarters.request(), Joining.APART, ANA);

        assertThat(tale.request(chapter).state()).isEqualTo(RequestState.MERGED);
        assertThat(organisation(chapter)).isNotEqualTo(organisation(headquarters));
    }

    @Test
    void whoeverDoesNotSayWhichJoinsNothing() {
        assertThatThrownBy(() -> merging.merge(tale.seen(chapter), headquarters.request(), null, ANA))
                .hasMessage("screening.refused.joining");

        assertThat(tale.request(chapter).state()).isEqualTo(RequestState.SCREENING);
        assertThat(tale.now(chapter).isOpen()).isTrue();
    }

    @Test
    void thePreviewCountsWhatBothHaveAndHoldsItAgainstTheQuota() {
        Event event = grants.tale.aHearing(tree -> {
            tree.put("process", round.process());
            tree.putObject("quotas").put("perOrganisation", 1);
        });
        applied(chapter, event);
        applied(headquarters, event);

        MergePreview preview = merging.preview(chapter.id(), headquarters.request(), Language.EN)
                .orElseThrow();

        assertThat(share(preview, Belonging.Kind.APPLICATIONS))
                .extracting(MergePreview.Share::moving, MergePreview.Share::together)
                .containsExactly(1, 2);
        assertThat(share(preview, Belonging.Kind.REQUESTS).together()).isEqualTo(2);
        assertThat(share(preview, Belonging.Kind.FOCAL_POINTS).moving()).isPositive();
        assertThat(share(preview, Belonging.Kind.PLACES))
                .extracting(MergePreview.Share::together, MergePreview.Share::limit, MergePreview.Share::isOver)
                .containsExactly(2, 1, true);
    }

    @Test
    void whoWaitsForTheChapterWaitsForItsHeadquartersOnceTheyAreOne() {
        Event event = grants.hearing(round);
        Receipt waiting = submitted(chapter, event);
        assertThat(state(waiting)).isEqualTo(ApplicationState.ACCREDITATION_PENDING);

        merging.merge(tale.seen(chapter), headquarters.request(), Joining.TOGETHER, ANA);
        grants.tale.story.runDueJobs(waiting.id());

        assertThat(state(waiting)).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
    }

    @Test
    void thePageShowsWhatMovesInEveryLanguageAndAsksWhichItIs() {
        Browser officer = new Browser(port).signIn(ANA.name(), TestStaff.PASSWORD);
        String path = "/screening/" + chapter.id() + "/merging?into=" + headquarters.request();
        for (Language language : Language.values()) {
            Document page = officer.open("/" + language.tag() + path);
            assertThat(page.select("#shares tbody tr")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(page.text()).doesNotContain("??");
        }
        Form silent = Form.in(officer.open("/en" + path), "form[action$=/merge]");
        HttpResponse<String> asked = officer.send(silent);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Browser.page(asked).select("#joining-error")).isNotEmpty();

        Document done = Browser.page(officer.send(
                Form.in(Browser.page(asked), "form[action$=/merge]").set("joining", "TOGETHER")));
        assertThat(done.text()).contains("The request is merged.");
        assertThat(organisation(chapter)).isEqualTo(organisation(headquarters));
    }

    private ProfileId organisation(ScreeningTask task) {
        return accreditation.profileOf(tale.request(task).organisation()).id();
    }

    private static MergePreview.Share share(MergePreview preview, Belonging.Kind kind) {
        return preview.shares().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Receipt submitted(ScreeningTask task, Event event) {
        return grants.applies(
                accreditation.organisation(tale.request(task).organisation()).claim(), event, Language.EN);
    }

    /** Whoever cannot wait any longer is approved all the same. */
    private void applied(ScreeningTask task, Event event) {
        Receipt receipt = submitted(task, event);
        tale.requests.clock.set(event.starts().minusSeconds(3600));
        grants.tale.story.runDueJobs(receipt.id());
        grants.tale.story.approveAll(receipt.id());
        grants.tale.story.runDueJobs(receipt.id());
        tale.requests.clock.set(TestTime.OPEN);
    }

    private ApplicationState state(Receipt receipt) {
        return grants.tale.story.applications.application(receipt.id()).state();
    }
}
