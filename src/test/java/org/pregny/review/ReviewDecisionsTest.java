package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pregny.review.ReviewStory.ANA;
import static org.pregny.review.ReviewStory.atOnce;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.RefusalReason;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision is whole and made once; a question stops it. */
@PregnyTest
class ReviewDecisionsTest {

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewStory story;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.story.clock.set(TestTime.OPEN);
    }

    @Test
    void aDecisionNeedsAVerdictOnEverybodyOnce() {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.claimed(id);
        List<RepresentativeVerdict> both = story.approvals(id);
        List<RepresentativeVerdict> twice = List.of(both.get(0), both.get(0));
        List<RepresentativeVerdict> three = new ArrayList<>(both);
        three.add(RepresentativeVerdict.approve(new RepresentativeId(UUID.randomUUID())));

        for (List<RepresentativeVerdict> faulty :
                List.of(List.<RepresentativeVerdict>of(), both.subList(0, 1), twice, three)) {
            assertThatThrownBy(() -> desk.decide(task.id(), faulty, ANA))
                    .isInstanceOf(VerdictsFaulty.class)
                    .hasMessage("review.fault.everybody");
        }
        assertThat(story.states(id)).containsOnly(RepresentativeState.PENDING);
        assertThat(desk.task(task.id()).isOpen()).isTrue();
    }

    @Test
    void aVerdictOnAPersonOfAnotherApplicationIsFaulty() {
        ApplicationId id = story.twoPeople();
        ApplicationId other = story.twoPeople();
        ReviewTask task = story.claimed(id);
        List<RepresentativeVerdict> mixed =
                List.of(story.approvals(id).get(0), story.approvals(other).get(1));

        assertThatThrownBy(() -> desk.decide(task.id(), mixed, ANA)).isInstanceOf(VerdictsFaulty.class);
        assertThat(story.states(other)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void whoeverIsRefusedIsToldWhy() {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.claimed(id);
        List<RepresentativeVerdict> faulty = story.people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), null, "because"))
                .toList();

        assertThatThrownBy(() -> desk.decide(task.id(), faulty, ANA))
                .isInstanceOf(VerdictsFaulty.class)
                .hasMessage("review.fault.reason");
        assertThat(story.states(id)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void aNoteThatIsTooLongIsRefusedWhole() {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.claimed(id);
        List<RepresentativeVerdict> longer = story.people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, "x".repeat(1001)))
                .toList();

        assertThatThrownBy(() -> desk.decide(task.id(), longer, ANA))
                .isInstanceOf(VerdictsFaulty.class)
                .hasMessage("review.fault.tooLong");
    }

    @Test
    void decidingTwiceIsRefusedWithTheStateThatIs() {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.claimed(id);
        desk.decide(task.id(), story.approvals(id), ANA);
        List<RepresentativeVerdict> otherwise = story.people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, ""))
                .toList();

        TaskGone gone = catchThrowableOfType(TaskGone.class, () -> desk.decide(task.id(), otherwise, ANA));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(gone.messageKey()).isEqualTo("review.gone.ended");
        assertThat(desk.task(task.id()).outcome()).isEqualTo(ReviewOutcome.DECIDED);
        assertThat(desk.task(task.id()).doneBy()).isEqualTo("ana");
        assertThat(story.states(id)).containsOnly(RepresentativeState.APPROVED);
        assertThat(story.decisions(id)).isEqualTo(2);
    }

    @Test
    void ofTwoDecisionsInTheSameMomentOneIsRefused() throws Exception {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.claimed(id);
        List<RepresentativeVerdict> refusals = story.people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, ""))
                .toList();
        List<String> refused = atOnce(
                () -> desk.decide(task.id(), story.approvals(id), ANA), () -> desk.decide(task.id(), refusals, ANA));

        assertThat(refused).containsExactlyInAnyOrder("", "TaskGone");
        assertThat(story.states(id).stream().distinct()).hasSize(1);
        assertThat(story.decisions(id)).isEqualTo(2);
    }

    @Test
    void aQuestionNeedsWordsAndNotTooMany() {
        ReviewTask task = story.claimed(story.twoPeople());

        for (String question : List.of("", "  \n\u200B", "x".repeat(2001))) {
            assertThatThrownBy(() -> desk.askForInformation(task.id(), question, ANA))
                    .isInstanceOf(VerdictsFaulty.class);
        }
        assertThat(desk.task(task.id()).isOpen()).isTrue();
    }

    @Test
    void afterAQuestionThereIsNothingToDecideUntilTheAnswer() {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.claimed(id);
        desk.askForInformation(task.id(), "Which branch?", ANA);

        assertThat(story.story.applications.caseOf(id).application().state())
                .isEqualTo(ApplicationState.INFORMATION_REQUESTED);
        assertThatThrownBy(() -> desk.decide(task.id(), story.approvals(id), ANA))
                .isInstanceOf(TaskGone.class);
        story.story.information.provideInformation(
                story.story.applications.receipt(id).accessKey(), "The one in Nairobi.");
        ReviewTask second = story.task(id);
        assertThat(second.id()).isNotEqualTo(task.id());
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.assignee()).isNull();
    }
}
