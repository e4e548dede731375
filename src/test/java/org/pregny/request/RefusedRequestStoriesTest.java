package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.request.RequestStory.ANA;
import static org.pregny.request.RequestStory.BO;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that is refused or objected to: who looks again, when it is over, and whether anything is still open (domain P1). */
class RefusedRequestStoriesTest extends RequestStories {

    @Autowired
    PendingRequests pending;

    @Test
    void aRefusalSaysWhyAndIsFinalWhenNobodyAsksForAnotherLookInTime() {
        AccreditationRequest request = tale.refused(tale.aRequest(round), RequestReason.INCOMPLETE);
        Instant closes = now(request).dates().reconsiderationClosesAt();
        assertThat(Duration.between(TestTime.OPEN, closes)).isEqualTo(Duration.ofDays(10));
        assertThat(now(request).state()).isEqualTo(RequestState.NOT_ACCREDITED);
        assertThat(now(request).reason()).isEqualTo(RequestReason.INCOMPLETE);

        assertThat(tale.runJobsAt(request.id(), closes)).isZero();
        assertThat(now(request).mayAskReconsideration(closes)).isTrue();
        tale.runJobsAt(request.id(), closes.plusSeconds(1));

        assertThat(ended(request)).containsExactly("requestRefused");
        assertThat(tale.letters(request.id())).containsExactlyInAnyOrder("requestReceived", "requestRefused");
        assertThatThrownBy(() -> tale.requester.askReconsideration(request.id(), ""))
                .hasMessage("request.reconsideration.closed");
    }

    @Test
    void anotherOfficerReversesARefusalAndTheOrganisationGoesOnTheNextList() {
        AccreditationRequest request = reconsidering();
        assertThatThrownBy(() -> tale.course.reversed(request.id(), ANA, "")).hasMessage("request.sameOfficer");
        assertThatThrownBy(() -> tale.requester.askReconsideration(request.id(), ""))
                .hasMessage("request.reconsideration.once");

        assertThat(tale.reversed(request).state()).isEqualTo(RequestState.RECOMMENDED);
        assertThat(now(request).reason()).isNull();
        tale.act(request, () -> tale.course.circulated(request.id(), UUID.randomUUID(), 1, BO));
        tale.course.silenceEnded(request.id());
        tale.story.runDueJobs(request.id().toString());

        assertThat(now(request).state()).isEqualTo(RequestState.ACCREDITED);
        assertThat(tale.letters(request.id()))
                .containsExactlyInAnyOrder(
                        "requestReceived", "requestRefused", "requestReconsidered", "requestAccredited");
    }

    @Test
    void anotherOfficerUpholdsARefusalAndThatIsTheEndOfIt() {
        AccreditationRequest request = reconsidering();

        assertThat(tale.upheld(request).state()).isEqualTo(RequestState.NOT_ACCREDITED);

        assertThat(ended(request)).containsExactly("refusalUpheld");
        assertThat(tale.letters(request.id())).contains("requestReconsidered");
        assertThat(now(request).mayAskReconsideration(TestTime.OPEN)).isFalse();
    }

    @Test
    void anObjectionThatStandsEndsTheRequestAndNoOfficerLooksAtItAgain() {
        AccreditationRequest request = objected();
        tale.course.silenceEnded(request.id());
        assertThat(now(request).state()).isEqualTo(RequestState.UNDER_CONSULTATION);

        tale.course.objectionsSettled(request.id(), ObjectionResult.SUSTAINED, BO);

        assertThat(now(request).state()).isEqualTo(RequestState.NOT_ACCREDITED);
        assertThat(now(request).reason()).isEqualTo(RequestReason.OBJECTION);
        assertThat(now(request).mayAskReconsideration(TestTime.OPEN)).isFalse();
        assertThat(ended(request)).containsExactly("objectionUpheld");
        assertThat(tale.letters(request.id())).contains("requestRefused");
    }

    @Test
    void anObjectionTakenBackWhileStatesMayStillObjectLeadsBackToSilence() {
        AccreditationRequest request = objected();
        tale.course.objected(request.id(), BO);
        tale.course.objectionsSettled(request.id(), ObjectionResult.WITHDRAWN, BO);
        assertThat(now(request).state()).isEqualTo(RequestState.CIRCULATED);
        assertThat(tale.story.runDueJobs(request.id().toString())).isZero();

        tale.course.objected(request.id(), BO);
        tale.course.objectionsSettled(request.id(), ObjectionResult.WITHDRAWN, BO);
        tale.course.silenceEnded(request.id());
        tale.story.runDueJobs(request.id().toString());

        assertThat(now(request).state()).isEqualTo(RequestState.ACCREDITED);
    }

    @Test
    void anObjectionDecidedByTheAssemblyAfterSilenceIsOverLeadsStraightToAccreditation() {
        AccreditationRequest request = objected();
        tale.course.silenceEnded(request.id());
        tale.course.objectionsSettled(request.id(), ObjectionResult.DECIDED_FOR, BO);
        assertThatThrownBy(() -> tale.course.objected(request.id(), BO)).hasMessage("request.silenceOver");
        tale.story.runDueJobs(request.id().toString());

        assertThat(now(request).state()).isEqualTo(RequestState.ACCREDITED);
    }

    @Test
    void anOrganisationIsPendingInItsProcessUntilItsRequestEnds() {
        AccreditationRequest request = tale.aRequest(round);
        assertThat(pending.pending(request.profile(), round.process())).isTrue();
        assertThat(pending.pending(request.profile(), "another-process")).isFalse();

        tale.requester.withdraw(request.id());

        assertThat(pending.pending(request.profile(), round.process())).isFalse();
    }

    @Test
    void anOrganisationThatWasRefusedIsPendingUntilNobodyCanLookAtItAgain() {
        AccreditationRequest refused = tale.refused(tale.aRequest(round), RequestReason.INCOMPLETE);
        Instant closes = now(refused).dates().reconsiderationClosesAt();
        assertThat(pending.pending(refused.profile(), round.process())).isTrue();
        tale.clock.set(closes);
        assertThat(pending.pending(refused.profile(), round.process())).isTrue();
        tale.clock.set(closes.plusSeconds(1));
        assertThat(pending.pending(refused.profile(), round.process())).isFalse();
    }

    @Test
    void whileAnotherOfficerLooksTheOrganisationIsPendingHoweverLongThatTakes() {
        AccreditationRequest request = reconsidering();
        tale.clock.set(now(request).dates().reconsiderationClosesAt().plus(Duration.ofDays(20)));
        assertThat(pending.pending(request.profile(), round.process())).isTrue();

        tale.upheld(request);

        assertThat(pending.pending(request.profile(), round.process())).isFalse();
    }

    @Test
    void afterAnObjectionNothingIsPending() {
        AccreditationRequest request = objected();
        tale.course.objectionsSettled(request.id(), ObjectionResult.SUSTAINED, BO);

        assertThat(pending.pending(request.profile(), round.process())).isFalse();
    }
}
