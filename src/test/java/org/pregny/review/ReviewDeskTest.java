package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PregnyTest
class ReviewDeskTest {

    private static final Actor ANA = Actor.staff("ana");
    private static final Actor BO = Actor.staff("bo");

    @Autowired
    ReviewDesk desk;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void aTaskIsClaimedByOneReviewerAndGoneForTheOther() {
        ReviewTask task = task(twoPeople());
        desk.claim(task.id(), ANA);

        TaskGone gone = catchThrowableOfType(TaskGone.class, () -> desk.claim(task.id(), BO));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(gone.messageKey()).isEqualTo("review.gone.claimed");
        assertThat(gone.args()).containsExactly("ana");
        assertThat(desk.task(task.id()).assignee()).isEqualTo("ana");
    }

    @Test
    void claimingAgainChangesNothing() {
        ReviewTask task = task(twoPeople());
        desk.claim(task.id(), ANA);
        ReviewTask claimed = desk.task(task.id());
        desk.claim(task.id(), ANA);

        assertThat(desk.task(task.id())).isEqualTo(claimed);
    }

    @Test
    void ofTwoClaimsInTheSameMomentOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            ReviewTask task = task(twoPeople());
            List<String> refused = atOnce(() -> desk.claim(task.id(), ANA), () -> desk.claim(task.id(), BO));

            assertThat(refused).containsExactlyInAnyOrder("", "TaskGone");
        }
    }

    @Test
    void aReleasedTaskMayBeClaimedByAnother() {
        ReviewTask task = task(twoPeople());
        desk.claim(task.id(), ANA);
        desk.release(task.id(), ANA);
        desk.claim(task.id(), BO);

        assertThat(desk.task(task.id()).assignee()).isEqualTo("bo");
    }

    @Test
    void onlyTheHolderMayReleaseDecideOrAsk() {
        ApplicationId id = twoPeople();
        ReviewTask task = task(id);
        assertThatThrownBy(() -> desk.decide(task.id(), approvals(id), BO))
                .isInstanceOf(TaskGone.class)
                .hasMessage("review.gone.unclaimed");
        desk.claim(task.id(), ANA);

        assertThatThrownBy(() -> desk.decide(task.id(), approvals(id), BO))
                .isInstanceOf(TaskGone.class)
                .hasMessage("review.gone.claimed");
        assertThatThrownBy(() -> desk.askForInformation(task.id(), "Why?", BO)).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> desk.release(task.id(), BO)).isInstanceOf(TaskGone.class);
        assertThat(desk.task(task.id()).isOpen()).isTrue();
        assertThat(states(id)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void aDecisionNeedsAVerdictOnEverybodyOnce() {
        ApplicationId id = twoPeople();
        ReviewTask task = claimed(id);
        List<RepresentativeVerdict> both = approvals(id);
        List<RepresentativeVerdict> twice = List.of(both.get(0), both.get(0));
        List<RepresentativeVerdict> three = new ArrayList<>(both);
        three.add(RepresentativeVerdict.approve(new RepresentativeId(UUID.randomUUID())));

        for (List<RepresentativeVerdict> faulty :
                List.of(List.<RepresentativeVerdict>of(), both.subList(0, 1), twice, three)) {
            assertThatThrownBy(() -> desk.decide(task.id(), faulty, ANA))
                    .isInstanceOf(VerdictsFaulty.class)
                    .hasMessage("review.fault.everybody");
        }
        assertThat(states(id)).containsOnly(RepresentativeState.PENDING);
        assertThat(desk.task(task.id()).isOpen()).isTrue();
    }

    @Test
    void aVerdictOnAPersonOfAnotherApplicationIsFaulty() {
        ApplicationId id = twoPeople();
        ApplicationId other = twoPeople();
        ReviewTask task = claimed(id);
        List<RepresentativeVerdict> mixed =
                List.of(approvals(id).get(0), approvals(other).get(1));

        assertThatThrownBy(() -> desk.decide(task.id(), mixed, ANA)).isInstanceOf(VerdictsFaulty.class);
        assertThat(states(other)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void whoeverIsRefusedIsToldWhy() {
        ApplicationId id = twoPeople();
        ReviewTask task = claimed(id);
        List<RepresentativeVerdict> faulty = people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), null, "because"))
                .toList();

        assertThatThrownBy(() -> desk.decide(task.id(), faulty, ANA))
                .isInstanceOf(VerdictsFaulty.class)
                .hasMessage("review.fault.reason");
        assertThat(states(id)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void aNoteThatIsTooLongIsRefusedWhole() {
        ApplicationId id = twoPeople();
        ReviewTask task = claimed(id);
        List<RepresentativeVerdict> longer = people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, "x".repeat(1001)))
                .toList();

        assertThatThrownBy(() -> desk.decide(task.id(), longer, ANA))
                .isInstanceOf(VerdictsFaulty.class)
                .hasMessage("review.fault.tooLong");
    }

    @Test
    void decidingTwiceIsRefusedWithTheStateThatIs() {
        ApplicationId id = twoPeople();
        ReviewTask task = claimed(id);
        desk.decide(task.id(), approvals(id), ANA);
        List<RepresentativeVerdict> otherwise = people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, ""))
                .toList();

        TaskGone gone = catchThrowableOfType(TaskGone.class, () -> desk.decide(task.id(), otherwise, ANA));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(gone.messageKey()).isEqualTo("review.gone.ended");
        assertThat(gone.task().outcome()).isEqualTo(ReviewOutcome.DECIDED);
        assertThat(gone.task().doneBy()).isEqualTo("ana");
        assertThat(states(id)).containsOnly(RepresentativeState.APPROVED);
        assertThat(decisions(id)).isEqualTo(2);
    }

    @Test
    void ofTwoDecisionsInTheSameMomentOneIsRefused() throws Exception {
        ApplicationId id = twoPeople();
        ReviewTask task = claimed(id);
        List<RepresentativeVerdict> refusals = people(id).stream()
                .map(r -> RepresentativeVerdict.refuse(r.id(), RefusalReason.LATE, ""))
                .toList();
        List<String> refused =
                atOnce(() -> desk.decide(task.id(), approvals(id), ANA), () -> desk.decide(task.id(), refusals, ANA));

        assertThat(refused).containsExactlyInAnyOrder("", "TaskGone");
        assertThat(states(id).stream().distinct()).hasSize(1);
        assertThat(decisions(id)).isEqualTo(2);
    }

    @Test
    void aQuestionNeedsWordsAndNotTooMany() {
        ReviewTask task = claimed(twoPeople());

        for (String question : List.of("", "  \n\u200B", "x".repeat(2001))) {
            assertThatThrownBy(() -> desk.askForInformation(task.id(), question, ANA))
                    .isInstanceOf(VerdictsFaulty.class);
        }
        assertThat(desk.task(task.id()).isOpen()).isTrue();
    }

    @Test
    void afterAQuestionThereIsNothingToDecideUntilTheAnswer() {
        ApplicationId id = twoPeople();
        ReviewTask task = claimed(id);
        desk.askForInformation(task.id(), "Which branch?", ANA);

        assertThat(story.applications.caseOf(id).application().state())
                .isEqualTo(ApplicationState.INFORMATION_REQUESTED);
        assertThatThrownBy(() -> desk.decide(task.id(), approvals(id), ANA)).isInstanceOf(TaskGone.class);
        story.information.provideInformation(story.applications.receipt(id).accessKey(), "The one in Nairobi.");
        ReviewTask second = task(id);
        assertThat(second.id()).isNotEqualTo(task.id());
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.assignee()).isNull();
    }

    @Test
    void theWorkListShowsWhatItsFilterSays() {
        ReviewTask mine = claimed(twoPeople());
        ReviewTask free = task(twoPeople());

        assertThat(list(WorkListFilter.View.MINE)).contains(mine.id()).doesNotContain(free.id());
        assertThat(list(WorkListFilter.View.UNASSIGNED)).contains(free.id()).doesNotContain(mine.id());
        desk.decide(mine.id(), approvals(mine.application()), ANA);
        assertThat(list(WorkListFilter.View.MINE)).doesNotContain(mine.id());
        assertThat(list(WorkListFilter.View.DONE)).contains(mine.id()).doesNotContain(free.id());
    }

    @Test
    void aTaskThatIsNotThereIsNotFound() {
        ReviewTaskId nobodys = new ReviewTaskId(UUID.randomUUID());

        assertThatThrownBy(() -> desk.task(nobodys)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.claim(nobodys, ANA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ReviewTaskId.of("guessed")).isInstanceOf(NotFound.class);
    }

    private ApplicationId twoPeople() {
        return story.submit(anApplication()
                        .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                        .build())
                .id();
    }

    private ReviewTask claimed(ApplicationId id) {
        ReviewTask task = task(id);
        desk.claim(task.id(), ANA);
        return desk.task(task.id());
    }

    /** By the row itself, for the work list shows a hundred. */
    private ReviewTask task(ApplicationId id) {
        return desk.task(new ReviewTaskId(
                jdbc.sql("select id from review_task where application_id = :id order by round desc limit 1")
                        .param("id", id.uuid())
                        .query(UUID.class)
                        .single()));
    }

    private List<ReviewTaskId> list(WorkListFilter.View view) {
        return desk.workList(new WorkListFilter(view, null, "ana")).stream()
                .map(ReviewTask::id)
                .toList();
    }

    private List<Representative> people(ApplicationId id) {
        return story.applications.caseOf(id).representatives();
    }

    private List<RepresentativeVerdict> approvals(ApplicationId id) {
        return people(id).stream()
                .map(r -> RepresentativeVerdict.approve(r.id()))
                .toList();
    }

    private List<RepresentativeState> states(ApplicationId id) {
        return people(id).stream().map(Representative::state).toList();
    }

    private int decisions(ApplicationId id) {
        return jdbc.sql("select count(*) from audit_entry where case_id = :id"
                        + " and action like 'application.representative%'")
                .param("id", id.uuid())
                .query(Integer.class)
                .single();
    }

    /** The names of the refusals, empty for what went well. */
    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both =
                    List.of(threads.submit(() -> refusal(start, one)), threads.submit(() -> refusal(start, other)));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private static String refusal(CyclicBarrier start, Runnable action) throws Exception {
        start.await();
        try {
            action.run();
            return "";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
