package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.screening.ScreeningStory.ANA;
import static org.pregny.screening.ScreeningStory.BO;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.Asking;
import org.pregny.request.RequestLine;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStep;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** What officers do with a request on every way through the desk (domain P1, b4). */
@PregnyTest
class ScreeningStoriesTest {

    @Autowired
    ScreeningStory tale;

    @Autowired
    ScreeningReading reading;

    Round round;

    @BeforeEach
    void openARound() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        round = tale.requests.rounds.aRound();
    }

    @Test
    void oneOfficerPreApprovesAndAnotherRecommendsAndNobodyOutsideIsTold() {
        ScreeningTask task = tale.aTask(round);
        assertThat(task.stage()).isEqualTo(ScreeningStage.SCREEN_REQUEST);
        assertThat(task.dueAt()).isEqualTo(tale.request(task).dates().screeningDueAt());

        tale.recommended(task, ANA, BO);

        assertThat(tale.request(task).state()).isEqualTo(RequestState.RECOMMENDED);
        assertThat(tale.requests.letters(task.request())).containsExactly("requestReceived");
        assertThat(tale.desk.of(task.request()))
                .extracting(one -> one.ending().result(), one -> one.ending().by())
                .containsExactly(
                        tuple(ScreeningResult.PRE_APPROVED, ANA.name()), tuple(ScreeningResult.RECOMMENDED, BO.name()));
        assertThat(tale.trail(task))
                .containsSubsequence(
                        "screening.opened",
                        "screening.claimed",
                        "request.preApproved",
                        "screening.ended",
                        "screening.opened",
                        "screening.claimed",
                        "request.recommended",
                        "screening.ended");
    }

    @Test
    void theSecondOfficerSendsBackWithANoteAndTheRequestIsScreenedAgain() {
        ScreeningTask second = tale.preApproved(tale.aTask(round), ANA);
        tale.desk.claim(second.id(), BO);
        assertThatThrownBy(() -> tale.decisions.sendBack(tale.seen(second), " ", BO))
                .hasMessage("screening.refused.note");

        tale.decisions.sendBack(tale.seen(second), "The letter is not signed.", BO);

        ScreeningTask again = tale.next(second);
        assertThat(again.stage()).isEqualTo(ScreeningStage.SCREEN_REQUEST);
        assertThat(again.marks().resubmitted()).isTrue();
        assertThat(tale.request(second).state()).isEqualTo(RequestState.SCREENING);
        assertThat(line(second, RequestStep.SENT_BACK).words()).isEqualTo("The letter is not signed.");
    }

    @Test
    void aQuestionEndsTheTaskAndTheAnswerOpensAnother() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        assertThatThrownBy(() -> tale.decisions.ask(tale.seen(task), new Asking(" ", List.of("funding")), ANA))
                .hasMessage("screening.refused.question");
        tale.decisions.ask(tale.seen(task), new Asking("Who funds you?", List.of("funding")), ANA);

        assertThat(tale.request(task).state()).isEqualTo(RequestState.INFO_REQUESTED);
        assertThat(tale.now(task).ending().result()).isEqualTo(ScreeningResult.INFORMATION_NEEDED);
        tale.requests.requester.answer(task.request(), "Our members do.");

        ScreeningTask again = tale.next(task);
        assertThat(again.marks().resubmitted()).isTrue();
        assertThat(again.dueAt()).isEqualTo(tale.request(task).dates().screeningDueAt());
    }

    @Test
    void aRefusalNeedsAReasonOfOfficersAndIsLookedAtAgainByAnother() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        assertThatThrownBy(() -> tale.decisions.refuse(tale.seen(task), null, "", ANA))
                .hasMessage("screening.refused.reason");
        assertThatThrownBy(() -> tale.decisions.refuse(tale.seen(task), RequestReason.OBJECTION, "", ANA))
                .hasMessage("screening.refused.reason");
        tale.decisions.refuse(tale.seen(task), RequestReason.NOT_RELEVANT, "See our note.", ANA);
        assertThat(tale.request(task).state()).isEqualTo(RequestState.NOT_ACCREDITED);

        tale.story.runDueJobs(task.request().toString());
        tale.requests.requester.askReconsideration(task.request(), "Please look again.");
        ScreeningTask second = tale.next(task);
        assertThat(second.stage()).isEqualTo(ScreeningStage.RECONSIDER_REQUEST);
        assertThatThrownBy(() -> tale.desk.claim(second.id(), ANA)).hasMessage("screening.refused.barred");
        tale.desk.claim(second.id(), BO);
        tale.decisions.reverse(tale.seen(second), "It is relevant after all.", BO);

        assertThat(tale.request(task).state()).isEqualTo(RequestState.RECOMMENDED);
        assertThat(tale.requests.letters(task.request()))
                .containsExactlyInAnyOrder("requestReceived", "requestRefused", "requestReconsidered");
    }

    @Test
    void anotherOfficerUpholdsARefusal() {
        ScreeningTask task = tale.aTask(round);
        tale.refused(task, ANA);
        tale.story.runDueJobs(task.request().toString());
        tale.requests.requester.askReconsideration(task.request(), "");
        ScreeningTask second = tale.next(task);
        tale.desk.claim(second.id(), BO);

        tale.decisions.uphold(tale.seen(second), RequestReason.NOT_RELEVANT, "It is not.", BO);

        assertThat(tale.request(task).state()).isEqualTo(RequestState.NOT_ACCREDITED);
        assertThat(tale.now(second).ending().result()).isEqualTo(ScreeningResult.UPHELD);
    }

    @Test
    void aDecisionIsKeptWithTheVersionsThatWereInForceAndSeen() {
        ScreeningTask task = tale.aTask(round);
        int seen = tale.seen(task).version();
        tale.preApproved(task, ANA);

        assertThat(tale.now(task).ending().seen()).isEqualTo(seen);
        assertThat(line(task, RequestStep.PRE_APPROVED).formVersion()).isEqualTo(round.formVersion());
        assertThat(line(task, RequestStep.BASIS_CHECKED).dmnVersion()).isPositive();
    }

    @Test
    void aRequestThatIsTakenBackLeavesTheList() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        SeenRequest seen = tale.seen(task);

        tale.requests.requester.withdraw(task.request());

        assertThat(tale.now(task).ending().result()).isEqualTo(ScreeningResult.CLOSED);
        assertThatThrownBy(() -> tale.decisions.preApprove(seen, "", ANA)).hasMessage("screening.gone.ended");
    }

    @Test
    void twoRequestsOfTheSameOrganisationAreMarkedAndOneIsJoinedToTheOther() {
        var organisation = RequestStory.anOrganisation();
        ScreeningTask first = tale.aTask(round, organisation);
        assertThat(first.marks().possibleDuplicate()).isFalse();
        ScreeningTask second = tale.aTask(round, organisation);
        assertThat(tale.now(second).marks().possibleDuplicate()).isTrue();
        assertThat(tale.now(first).marks().possibleDuplicate()).isTrue();
        assertThat(reading.open(second.id(), ANA).twins())
                .extracting(RequestTwin::request)
                .extracting(AccreditationRequest::id)
                .containsExactly(first.request());

        tale.desk.claim(second.id(), ANA);
        tale.decisions.merge(tale.seen(second), first.request(), ANA);

        assertThat(tale.request(second).state()).isEqualTo(RequestState.MERGED);
        assertThat(tale.request(second).mergedInto()).isEqualTo(first.request());
        assertThat(tale.now(second).ending().by()).isEqualTo(ANA.name());
        assertThat(tale.now(first).isOpen()).isTrue();
        assertThat(tale.requests.open(second.request())).isEmpty();
    }

    @Test
    void earlierRoundsOfTheOrganisationAndTheirOutcomesAreInTheFolder() {
        var organisation = RequestStory.anOrganisation();
        ScreeningTask before = tale.aTask(round, organisation);
        tale.refused(before, ANA);

        ScreeningTask now = tale.aTask(tale.requests.rounds.aRound(), organisation);

        assertThat(now.marks().possibleDuplicate()).isFalse();
        assertThat(reading.open(now.id(), BO).earlier()).singleElement().satisfies(twin -> {
            assertThat(twin.request().state()).isEqualTo(RequestState.NOT_ACCREDITED);
            assertThat(twin.request().reason()).isEqualTo(RequestReason.NOT_RELEVANT);
        });
    }

    @Test
    void whatIsNotDoneInTimeIsMarkedForAllToSee() {
        ScreeningTask task = tale.aTask(round);

        tale.requests.runJobsAt(task.request(), task.dueAt());

        assertThat(tale.now(task).overdue()).isTrue();
        assertThat(tale.requests.steps(task.request())).contains(RequestStep.OVERDUE);
        assertThat(tale.trail(task)).contains("screening.escalated");
    }

    private RequestLine line(ScreeningTask task, RequestStep step) {
        return tale.requests.desk.file(task.request()).lines().stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
