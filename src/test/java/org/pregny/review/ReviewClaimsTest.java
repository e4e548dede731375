package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pregny.review.ReviewStory.ANA;
import static org.pregny.review.ReviewStory.BO;
import static org.pregny.review.ReviewStory.atOnce;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeState;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A task is in the hands of one reviewer. */
@PregnyTest
class ReviewClaimsTest {

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewStory story;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.story.clock.set(TestTime.OPEN);
    }

    @Test
    void aTaskIsClaimedByOneReviewerAndGoneForTheOther() {
        ReviewTask task = story.task(story.twoPeople());
        desk.claim(task.id(), ANA);

        TaskGone gone = catchThrowableOfType(TaskGone.class, () -> desk.claim(task.id(), BO));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(gone.messageKey()).isEqualTo("review.gone.claimed");
        assertThat(gone.args()).containsExactly("ana");
        assertThat(desk.task(task.id()).assignee()).isEqualTo("ana");
    }

    @Test
    void claimingAgainChangesNothing() {
        ReviewTask task = story.task(story.twoPeople());
        desk.claim(task.id(), ANA);
        ReviewTask claimed = desk.task(task.id());
        desk.claim(task.id(), ANA);

        assertThat(desk.task(task.id())).isEqualTo(claimed);
    }

    @Test
    void ofTwoClaimsInTheSameMomentOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            ReviewTask task = story.task(story.twoPeople());
            List<String> refused = atOnce(() -> desk.claim(task.id(), ANA), () -> desk.claim(task.id(), BO));

            assertThat(refused).containsExactlyInAnyOrder("", "TaskGone");
        }
    }

    @Test
    void aReleasedTaskMayBeClaimedByAnother() {
        ReviewTask task = story.task(story.twoPeople());
        desk.claim(task.id(), ANA);
        desk.release(task.id(), ANA);
        desk.claim(task.id(), BO);

        assertThat(desk.task(task.id()).assignee()).isEqualTo("bo");
    }

    @Test
    void onlyTheHolderMayReleaseDecideOrAsk() {
        ApplicationId id = story.twoPeople();
        ReviewTask task = story.task(id);
        assertThatThrownBy(() -> desk.decide(task.id(), story.approvals(id), BO))
                .isInstanceOf(TaskGone.class)
                .hasMessage("review.gone.unclaimed");
        desk.claim(task.id(), ANA);

        assertThatThrownBy(() -> desk.decide(task.id(), story.approvals(id), BO))
                .isInstanceOf(TaskGone.class)
                .hasMessage("review.gone.claimed");
        assertThatThrownBy(() -> desk.askForInformation(task.id(), "Why?", BO)).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> desk.release(task.id(), BO)).isInstanceOf(TaskGone.class);
        assertThat(desk.task(task.id()).isOpen()).isTrue();
        assertThat(story.states(id)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void theWorkListShowsWhatItsFilterSays() {
        ReviewTask mine = story.claimed(story.twoPeople());
        ReviewTask free = story.task(story.twoPeople());

        assertThat(story.list(WorkListFilter.View.MINE)).contains(mine.id()).doesNotContain(free.id());
        assertThat(story.list(WorkListFilter.View.UNASSIGNED))
                .contains(free.id())
                .doesNotContain(mine.id());
        story.story.clock.set("2099-01-01T00:00:00Z");
        desk.decide(mine.id(), story.approvals(mine.application()), ANA);
        assertThat(story.list(WorkListFilter.View.MINE)).doesNotContain(mine.id());
        assertThat(story.list(WorkListFilter.View.DONE)).contains(mine.id()).doesNotContain(free.id());
    }

    @Test
    void aTaskThatIsNotThereIsNotFound() {
        ReviewTaskId nobodys = new ReviewTaskId(UUID.randomUUID());

        assertThatThrownBy(() -> desk.task(nobodys)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.claim(nobodys, ANA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ReviewTaskId.of("guessed")).isInstanceOf(NotFound.class);
    }
}
