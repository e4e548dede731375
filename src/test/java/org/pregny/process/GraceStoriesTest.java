package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationState;
import org.pregny.application.HeldDecision;
import org.pregny.application.HeldDecisionGone;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.review.NotYourDecision;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ScheduledDecision;

/** What is decided can be undone for a while: nobody outside knows of it until then (conventions 2, undo). */
@PregnyTest
class GraceStoriesTest extends GraceTale {

    @Test
    void nothingOfADecisionIsTrueBeforeTheGracePeriodEndsAndAllOfItThen() {
        Receipt receipt = decided(aHearing());

        story.clock.set(TestTime.OPEN.plus(GRACE).minusSeconds(1));
        assertThat(story.runDueJobs(receipt.id())).isZero();
        assertThat(states(receipt)).containsExactly(RepresentativeState.PENDING, RepresentativeState.PENDING);
        assertThat(about(receipt).application().state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(tale.letters(receipt.id())).containsExactly("applicationReceived");
        assertThat(traces(receipt)).contains("application.decisionHeld").doesNotContain("application.decided");

        story.clock.set(TestTime.OPEN.plus(GRACE));
        story.runDueJobs(receipt.id());
        assertThat(states(receipt)).containsExactly(RepresentativeState.APPROVED, RepresentativeState.REFUSED);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("decisionTaken", "passIssued");
        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
        assertThat(deciders(receipt)).containsOnly("reviewer");
        assertThat(held.held(receipt.id())).isEmpty();
    }

    @Test
    void anEventWithoutGraceDecidesAtOnce() {
        Receipt receipt = decided(tale.aHearing(tree -> grace(tree, 0)));

        assertThat(states(receipt)).containsExactly(RepresentativeState.APPROVED, RepresentativeState.REFUSED);
        assertThat(traces(receipt)).doesNotContain("application.decisionHeld");
    }

    @Test
    void whatIsUndoneComesBackToTheSameReviewerWithWhatWasDecidedAndNobodyEverHearsOfIt() {
        Receipt receipt = decided(aHearing());
        ReviewTask before = last(receipt);

        reviews.undo(receipt.id(), Story.REVIEWER, false);

        ReviewTask again = story.task(receipt.id());
        assertThat(again.assignee()).isEqualTo("reviewer");
        assertThat(again.round()).isEqualTo(before.round() + 1);
        assertThat(again.dueAt()).isEqualTo(before.dueAt());
        assertThat(again.marks().resubmitted()).isFalse();
        assertThat(story.reviews.task(before.id()).outcome()).isEqualTo(ReviewOutcome.UNDONE);
        assertThat(reviews.resumedIn(again).orElseThrow().verdicts())
                .extracting(RepresentativeVerdict::state)
                .containsExactly(RepresentativeState.APPROVED, RepresentativeState.REFUSED);

        story.reviews.decide(again.id(), approvals(receipt), Story.REVIEWER);
        endGrace(receipt);
        assertThat(states(receipt)).containsOnly(RepresentativeState.APPROVED);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("decisionTaken");
        assertThat(traces(receipt)).containsOnlyOnce("application.decisionUndone", "review.resumed");
    }

    @Test
    void anotherReviewerCannotUndoItAndALeadCan() {
        Receipt receipt = decided(aHearing());

        assertThatThrownBy(() -> reviews.undo(receipt.id(), Actor.staff("bo"), false))
                .isInstanceOf(NotYourDecision.class);
        assertThatThrownBy(() -> reviews.release(receipt.id(), Actor.staff("bo"), false))
                .isInstanceOf(NotYourDecision.class);
        reviews.undo(receipt.id(), LEAD, true);

        assertThat(story.task(receipt.id()).assignee()).isEqualTo("reviewer");
    }

    @Test
    void whoeverDoesNotWantToWaitSendsItNowAndThenItIsTooLateToUndo() {
        Receipt receipt = decided(aHearing());

        reviews.release(receipt.id(), Story.REVIEWER, false);

        assertThat(states(receipt)).containsExactly(RepresentativeState.APPROVED, RepresentativeState.REFUSED);
        assertThat(tale.letters(receipt.id())).contains("decisionTaken");
        assertThatThrownBy(() -> reviews.undo(receipt.id(), LEAD, true))
                .isInstanceOf(HeldDecisionGone.class)
                .hasMessage("application.held.gone.SETTLED");
    }

    @Test
    void reviewersSeeTheirOwnDecisionsThatAreAboutToLeaveAndALeadSeesAll() {
        Receipt receipt = decided(aHearing());

        assertThat(scheduled(Story.REVIEWER, false)).contains(receipt.number());
        assertThat(scheduled(Actor.staff("bo"), false)).doesNotContain(receipt.number());
        assertThat(scheduled(LEAD, true)).contains(receipt.number());
        reviews.undo(receipt.id(), Story.REVIEWER, false);
        assertThat(scheduled(LEAD, true)).doesNotContain(receipt.number());
    }

    @Test
    void whoeverAsksTheApplicantAfterAnUndoBeginsAnewWithTheAnswer() {
        Receipt receipt = decided(aHearing());
        reviews.undo(receipt.id(), Story.REVIEWER, false);
        story.reviews.askForInformation(story.task(receipt.id()).id(), "Which branch?", Story.REVIEWER);
        story.information.provideInformation(receipt.accessKey(), "Nairobi.");

        ReviewTask task = story.task(receipt.id());
        assertThat(task.assignee()).isNull();
        assertThat(reviews.resumedIn(task)).isEmpty();
    }

    private List<String> scheduled(Actor actor, boolean lead) {
        return reviews.scheduled(actor, lead).stream()
                .map(ScheduledDecision::held)
                .map(HeldDecision::number)
                .toList();
    }

    private List<String> deciders(Receipt receipt) {
        return audit(
                receipt,
                "select actor from audit_entry where case_id = :id and action like 'application.representative%'");
    }
}
