package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.grant.AccreditationGrant;
import org.pregny.grant.GrantEffect;
import org.pregny.grant.GrantReach;
import org.pregny.grant.GrantState;
import org.pregny.grant.Measure;
import org.pregny.grant.MeasureKind;
import org.pregny.grant.MeasureRefused;
import org.pregny.grant.MeasureWork;
import org.pregny.kernel.Language;
import org.pregny.opinion.OpinionRefused;
import org.pregny.pass.PassState;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestStory;
import org.pregny.review.BasisVerdict;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** What an accreditation is good for once it is granted, and what happens when it rests or ends (issue 7, points 6 and 7). */
@PregnyTest
@Tag("database")
class GrantStoriesTest {

    @Autowired
    GrantTale tale;

    @Autowired
    RegisterDesk registers;

    @Autowired
    GrantReach reach;

    @Autowired
    MeasureWork work;

    private Round round;
    private Event event;

    @BeforeEach
    void aRoundAndAnEventOfItsProcess() {
        tale.tale.story.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
        event = tale.hearing(round);
    }

    @Test
    void anAccreditedOrganisationStandsInTheRegisterForItsProcessAndItsPeopleAreEligible() {
        AccreditationGrant grant = granted();

        assertThat(registers.find("SPECIAL", grant.name())).singleElement().satisfies(line -> {
            assertThat(line.reference()).isEqualTo(grant.number());
            assertThat(line.scope()).isEqualTo(round.process());
            assertThat(line.validUntil()).isEqualTo(round.terms().validUntil());
        });
        assertThat(verdict(tale.applies(grant, event).id())).isEqualTo(BasisVerdict.ELIGIBLE);
        Event elsewhere = tale.tale.aHearing(tree -> {});
        assertThat(verdict(tale.applies(grant, elsewhere).id())).isEqualTo(BasisVerdict.NEEDS_DOCUMENTS);
    }

    @Test
    void whoeverAppliedWhileTheRequestWasOpenGoesToReviewWhenItIsGranted() {
        OrganisationClaim claim = RequestStory.anOrganisation();
        AccreditationRequest request = tale.requests.aRequest(round, claim);
        Receipt waiting = tale.applies(claim, event, Language.EN);
        assertThat(state(waiting)).isEqualTo(ApplicationState.ACCREDITATION_PENDING);

        tale.requests.accredited(request);
        run(waiting);
        assertThat(verdict(waiting.id())).isEqualTo(BasisVerdict.ELIGIBLE);
        assertThat(letters(waiting)).containsOnlyOnce("accreditationSettled");
    }

    @Test
    void ifItIsRefusedTheyWaitUntilNobodyCanAskForAnotherLookAndAreRefusedThen() {
        OrganisationClaim claim = RequestStory.anOrganisation();
        AccreditationRequest request = tale.requests.aRequest(round, claim);
        Event later = tale.tale.aHearing(tree -> tree.put("process", round.process())
                .put("firstDay", "2017-12-12")
                .put("lastDay", "2017-12-12"));
        Receipt waiting = tale.applies(claim, later, Language.EN);
        tale.requests.refused(request, RequestReason.NOT_RELEVANT);
        run(waiting);
        assertThat(state(waiting)).isEqualTo(ApplicationState.ACCREDITATION_PENDING);

        tale.requests.runJobsAt(request.id(), TestTime.OPEN.plus(Duration.ofDays(15)));
        run(waiting);
        assertThat(state(waiting)).isEqualTo(ApplicationState.DECIDED);
        assertThat(person(waiting).reason()).isEqualTo(RefusalReason.NOT_ELIGIBLE_BASIS);
    }

    @Test
    void theEffectIsCountedBeforeAnythingIsDone() {
        AccreditationGrant grant = granted();
        tale.applies(grant, event);
        tale.approved(grant, event);
        GrantEffect effect = reach.effect(grant);

        assertThat(effect.events())
                .singleElement()
                .satisfies(at -> assertThat(at.event().code()).isEqualTo(event.code()));
        assertThat(List.of(effect.open(), effect.decided(), effect.people(), effect.passes()))
                .containsExactly(1, 1, 1, 1);
        assertThat(effect.letters()).isEqualTo(4);
    }

    @Test
    void suspendedItLetsOpenApplicationsWaitAndPassesRestAndEachIsToldOnce() {
        AccreditationGrant grant = granted();
        Receipt open = tale.applies(grant, event);
        Receipt approved = tale.approved(grant, event);
        Measure measure = tale.done(grant, MeasureKind.SUSPENSION);

        assertThat(tale.now(grant).state()).isEqualTo(GrantState.SUSPENDED);
        assertThat(state(open)).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
        assertThat(tale.pass(approved)).isEqualTo(PassState.SUSPENDED);
        assertThat(state(tale.applies(grant, event))).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
        assertThat(letters(open)).containsOnlyOnce("accreditationAwaited");
        assertThat(letters(approved)).containsOnlyOnce("passResting");
        work.reach(measure.id(), approved.id());
        work.conclude(measure.id());
        assertThat(letters(approved)).containsOnlyOnce("passResting");
        assertThat(tale.tale.letters(new ApplicationId(grant.request()))).containsOnlyOnce("accreditationSuspended");
        assertThat(tale.tale.story.ended(measure.id().toString())).containsExactly("measureDone");
    }

    @Test
    void reinstatedItGivesEverythingBack() {
        AccreditationGrant grant = granted();
        Receipt open = tale.applies(grant, event);
        Receipt approved = tale.approved(grant, event);
        tale.done(grant, MeasureKind.SUSPENSION);
        tale.done(grant, MeasureKind.REINSTATEMENT);
        run(open);

        assertThat(tale.now(grant).state()).isEqualTo(GrantState.GOOD);
        assertThat(state(open)).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(verdict(open.id())).isEqualTo(BasisVerdict.ELIGIBLE);
        assertThat(tale.pass(approved)).isEqualTo(PassState.ISSUED);
        assertThat(letters(approved)).containsOnlyOnce("passResumed");
        tale.done(grant, MeasureKind.SUSPENSION);
        assertThat(tale.pass(approved)).isEqualTo(PassState.SUSPENDED);
        assertThat(letters(approved)).filteredOn("passResting"::equals).hasSize(2);
    }

    @Test
    void revokedItRefusesWhatIsOpenAndTakesPlacesAndPassesBack() {
        AccreditationGrant grant = granted();
        Receipt open = tale.applies(grant, event);
        Receipt approved = tale.approved(grant, event);
        Measure measure = tale.done(grant, MeasureKind.REVOCATION);
        run(open);

        assertThat(state(open)).isEqualTo(ApplicationState.DECIDED);
        assertThat(person(open).reason()).isEqualTo(RefusalReason.NOT_ELIGIBLE_BASIS);
        assertThat(person(approved).state()).isEqualTo(RepresentativeState.REVOKED);
        assertThat(tale.pass(approved)).isEqualTo(PassState.REVOKED);
        assertThat(letters(approved)).containsOnlyOnce("accreditationLost").containsOnlyOnce("passRevoked");
        assertThat(letters(open)).containsOnlyOnce("decisionTaken");
        work.reach(measure.id(), approved.id());
        assertThat(letters(approved)).containsOnlyOnce("accreditationLost");
        assertThat(verdict(tale.applies(grant, event).id())).isEqualTo(BasisVerdict.INELIGIBLE);
    }

    @Test
    void whatWaitsBecauseOfASuspensionIsRefusedByARevocation() {
        AccreditationGrant grant = granted();
        Receipt open = tale.applies(grant, event);
        tale.done(grant, MeasureKind.SUSPENSION);
        tale.done(grant, MeasureKind.REVOCATION);
        run(open);

        assertThat(state(open)).isEqualTo(ApplicationState.DECIDED);
        assertThat(person(open).state()).isEqualTo(RepresentativeState.REFUSED);
    }

    @Test
    void nothingHappensUntilAnotherPersonAgrees() {
        AccreditationGrant grant = granted();
        Measure measure = tale.proposed(grant, MeasureKind.REVOCATION);

        assertThat(tale.now(grant).state()).isEqualTo(GrantState.GOOD);
        assertThatThrownBy(() -> tale.opinions.give(measure.proposal(), true, "", GrantTale.ORGANISER))
                .isInstanceOf(OpinionRefused.class);
        assertThatThrownBy(() -> tale.proposed(grant, MeasureKind.SUSPENSION)).isInstanceOf(OpinionRefused.class);
        tale.opinions.give(measure.proposal(), false, "Not grave enough.", GrantTale.LEAD);
        assertThat(tale.now(grant).state()).isEqualTo(GrantState.GOOD);
        assertThatThrownBy(() -> tale.proposed(grant, MeasureKind.REINSTATEMENT))
                .isInstanceOf(MeasureRefused.class);
    }

    @Test
    void onItsLastDayItRunsOutByOneProcessForAllAndTheOrganisationIsToldOnce() {
        Round first =
                tale.requests.rounds.aRound(tree -> tree.withObject("/terms").put("validUntil", "2029-05-01"));
        Round second =
                tale.requests.rounds.aRound(tree -> tree.withObject("/terms").put("validUntil", "2029-06-01"));
        AccreditationGrant later = tale.granted(second, Language.EN);
        AccreditationGrant earlier = tale.granted(first, Language.EN);
        runWatchAt("2029-05-01T23:00:00Z");
        assertThat(tale.now(earlier).state()).isEqualTo(GrantState.GOOD);
        runWatchAt("2029-05-02T00:00:01Z");

        assertThat(tale.now(earlier).state()).isEqualTo(GrantState.EXPIRED);
        assertThat(tale.now(later).state()).isEqualTo(GrantState.GOOD);
        runWatchAt("2029-06-02T00:00:01Z");
        assertThat(tale.now(later).state()).isEqualTo(GrantState.EXPIRED);
        assertThat(tale.tale.letters(new ApplicationId(later.request()))).containsOnlyOnce("accreditationExpired");
        assertThat(tale.tale.story.ended("accreditations")).containsExactly("accreditationsEnded");
    }

    private void runWatchAt(String moment) {
        tale.tale.story.clock.set(Instant.parse(moment));
        tale.tale.story.runDueJobs("accreditations");
    }

    private AccreditationGrant granted() {
        return tale.granted(round, Language.EN);
    }

    private void run(Receipt receipt) {
        tale.tale.story.runDueJobs(receipt.id());
    }

    private ApplicationState state(Receipt receipt) {
        return tale.state(receipt.id());
    }

    private BasisVerdict verdict(ApplicationId id) {
        return tale.tale.story.task(id).basisVerdict();
    }

    private Representative person(Receipt receipt) {
        return tale.tale
                .story
                .applications
                .caseOf(receipt.id())
                .representatives()
                .getFirst();
    }

    private List<String> letters(Receipt receipt) {
        return tale.tale.letters(receipt.id());
    }
}
