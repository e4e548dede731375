package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.review.ReviewStory.atOnce;
import static org.pregny.screening.ScreeningStory.ANA;
import static org.pregny.screening.ScreeningStory.BO;
import static org.pregny.screening.ScreeningStory.LEAD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestRefused;
import org.pregny.review.Bars;
import org.pregny.review.ConflictDeclaration;
import org.pregny.review.ConflictKind;
import org.pregny.review.TaskGone;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with a request, and that of two in the same moment one counts (domain b4: four eyes, conflict of interest). */
@PregnyTest
class ScreeningRightsTest {

    private static final Actor CLEO = Actor.staff("screener-cleo");

    @Autowired
    ScreeningStory tale;

    @Autowired
    ScreeningNotes notes;

    @Autowired
    ScreeningReading reading;

    @Autowired
    Bars bars;

    Round round;

    @BeforeEach
    void openARound() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        round = tale.requests.rounds.aRound();
    }

    @Test
    void whoPreApprovedNeitherTakesNorGetsTheSecondWordAndWritesNoNoteOnIt() {
        ScreeningTask second = tale.preApproved(tale.aTask(round), ANA);

        assertThat(second.isBarredTo(ANA.name())).isTrue();
        assertThatThrownBy(() -> tale.desk.claim(second.id(), ANA)).hasMessage("screening.refused.barred");
        assertThatThrownBy(() -> tale.claims.assign(second.id().uuid(), ANA.name(), LEAD))
                .hasMessage("screening.refused.barred");
        assertThatThrownBy(() -> notes.add(second.id(), "Agree!", ANA)).hasMessage("screening.refused.barred");
        assertThat(tale.now(second).assignee()).isNull();
    }

    @Test
    void whoDeclaresAConflictOfInterestLetsGoAndTheRequestGoesOnWithOthersAtEveryStage() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);

        bars.declareAhead(task.organisationName(), new ConflictDeclaration(ConflictKind.MEMBER, "I chair it."), ANA);

        assertThat(tale.now(task).assignee()).isNull();
        assertThatThrownBy(() -> tale.desk.claim(task.id(), ANA)).hasMessage("screening.refused.barred");
        ScreeningTask second = tale.preApproved(task, BO);
        assertThat(second.holding().barred()).containsExactlyInAnyOrder(ANA.name(), BO.name());
    }

    @Test
    void aConflictOfSomebodyElseLeavesATaskWithWhoHoldsIt() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), BO);

        bars.declareAhead(task.organisationName(), new ConflictDeclaration(ConflictKind.FAMILY, ""), ANA);

        assertThat(tale.now(task).assignee()).isEqualTo(BO.name());
        assertThat(tale.now(task).isBarredTo(ANA.name())).isTrue();
    }

    @Test
    void ofTwoOfficersInTheSameMomentOneGetsTheTaskAndTheOtherIsTold() throws Exception {
        for (int again = 0; again < 3; again++) {
            ScreeningTask task = tale.aTask(round);

            assertThat(atOnce(() -> tale.desk.claim(task.id(), ANA), () -> tale.desk.claim(task.id(), BO)))
                    .containsExactlyInAnyOrder("", "TaskGone");
        }
    }

    @Test
    void ofTwoDecisionsInTheSameMomentOneCountsAndTheOtherIsTold() throws Exception {
        for (int again = 0; again < 3; again++) {
            ScreeningTask task = tale.aTask(round);
            tale.desk.claim(task.id(), ANA);
            SeenRequest seen = tale.seen(task);

            assertThat(atOnce(
                            () -> tale.decisions.preApprove(seen, "", ANA),
                            () -> tale.decisions.refuse(seen, RequestReason.LATE, "", ANA)))
                    .containsOnlyOnce("")
                    .anyMatch(refused -> refused.equals("TaskGone") || refused.equals("RequestRefused"));
            assertThat(tale.desk.of(task.request()).stream().filter(ScreeningTask::isOpen))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void onlyWhoHoldsATaskDecidesIt() {
        ScreeningTask task = tale.aTask(round);
        assertThatThrownBy(() -> tale.decisions.preApprove(tale.seen(task), "", ANA))
                .isInstanceOf(TaskGone.class)
                .hasMessage("screening.gone.unclaimed");
        tale.desk.claim(task.id(), ANA);
        assertThatThrownBy(() -> tale.decisions.preApprove(tale.seen(task), "", BO))
                .isInstanceOf(TaskGone.class)
                .hasMessage("screening.gone.claimed");
        assertThatThrownBy(() -> tale.desk.release(task.id(), BO)).isInstanceOf(TaskGone.class);

        tale.claims.assign(task.id().uuid(), BO.name(), LEAD);
        assertThatThrownBy(() -> tale.decisions.preApprove(tale.seen(task), "", ANA))
                .isInstanceOf(TaskGone.class);
        tale.desk.release(task.id(), BO);
        assertThatThrownBy(() -> tale.claims.assign(task.id().uuid(), CLEO.name() + "-nobody", LEAD))
                .hasMessage("screening.assign.fault.colleague");
    }

    @Test
    void nobodyDecidesOnAnotherVersionThanTheyHaveSeenNorAtAnotherStep() {
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), ANA);
        SeenRequest seen = tale.seen(task);
        assertThatThrownBy(() -> tale.decisions.preApprove(new SeenRequest(task.id(), seen.version() - 1), "", ANA))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("request.changedMeanwhile");
        assertThatThrownBy(() -> tale.decisions.recommend(seen, ANA)).hasMessage("screening.refused.anotherStage");
        assertThat(tale.now(task).isOpen()).isTrue();
    }

    @Test
    void everyLookAtARequestStandsInItsStory() {
        ScreeningTask task = tale.aTask(round);
        reading.open(task.id(), BO);
        notes.add(task.id(), "Known to us.", BO);

        assertThat(tale.trail(task)).contains("screening.requestRead", "screening.noteWritten");
        assertThat(reading.open(task.id(), ANA).notes())
                .extracting(ScreeningNote::words)
                .containsExactly("Known to us.");
    }
}
