package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.screening.ScreeningStory.ANA;
import static org.pregny.screening.ScreeningStory.BO;
import static org.pregny.screening.ScreeningStory.LEAD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.request.RequestState;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.pregny.run.RunRetention;
import org.pregny.run.RunState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** Many requests of a list acted on in one go: seen beforehand, each in its own transaction, each with its result. */
@PregnyTest
class ScreeningRunsTest {

    @Autowired
    ScreeningStory tale;

    @Autowired
    ScreeningRuns runs;

    @Autowired
    ScreeningRunWork work;

    @Autowired
    RunRetention retention;

    @Autowired
    TestStaff staff;

    Round round;

    @BeforeEach
    void openARound() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        round = tale.requests.rounds.aRound();
    }

    @Test
    void allOfAListIsPreApprovedByOneAndRecommendedByAnotherAndWhatIsDoubtfulIsLeftToPeople() {
        List<ScreeningTask> clear = List.of(tale.aTask(round), tale.aTask(round), tale.aTask(round));
        OrganisationClaim twice = RequestStory.anOrganisation();
        ScreeningTask double1 = tale.aTask(round, twice);
        ScreeningTask double2 = tale.aTask(round, twice);
        ScreeningTask held = tale.aTask(round);
        tale.desk.claim(held.id(), BO);
        ScreeningTask second = tale.preApproved(tale.aTask(round), BO);
        ScreeningTask mixed = tale.aTask(round, RequestStory.anOrganisation("Аmnеstу Zzqv"));

        RunId run = planned(ScreeningRun.Action.PRE_APPROVE, ANA);
        assertThat(reasons(run))
                .containsEntry(double1.id(), LeftAside.DUPLICATE)
                .containsEntry(double2.id(), LeftAside.DUPLICATE)
                .containsEntry(held.id(), LeftAside.HELD)
                .containsEntry(second.id(), LeftAside.OTHER_STAGE)
                .containsEntry(mixed.id(), LeftAside.IMITATES)
                .hasSize(5);
        assertThat(tale.request(clear.get(0)).state()).isEqualTo(RequestState.SCREENING);
        assertThatThrownBy(() -> runs.start(run, "4", ANA)).hasMessage("run.refused.number");
        done(run, "3", ANA);

        assertThat(clear).allSatisfy(task -> {
            assertThat(tale.request(task).state()).isEqualTo(RequestState.PRE_APPROVED);
            assertThat(tale.now(task).ending().by()).isEqualTo(ANA.name());
            assertThat(tale.requests.letters(task.request())).containsExactly("requestReceived");
        });
        assertThat(runs.run(run, ANA).state()).isEqualTo(RunState.FINISHED);
        assertThat(runs.counts(run).done()).isEqualTo(3);

        RunId own = planned(ScreeningRun.Action.RECOMMEND, ANA);
        assertThat(reasons(own).values()).filteredOn(LeftAside.BARRED::equals).hasSize(3);
        RunId others = planned(ScreeningRun.Action.RECOMMEND, BO);
        assertThat(reasons(others)).containsEntry(second.id(), LeftAside.BARRED);
        done(others, "3", BO);
        assertThat(clear)
                .allSatisfy(task -> assertThat(tale.request(task).state()).isEqualTo(RequestState.RECOMMENDED));
        assertThat(tale.trail(clear.get(0))).contains("screening.run.caseDone");
    }

    @Test
    void oneThatIsTakenOutOfThePreviewIsLeftAlone() {
        ScreeningTask task = tale.aTask(round);
        ScreeningTask other = tale.aTask(round);
        RunId run = planned(ScreeningRun.Action.PRE_APPROVE, ANA);

        runs.takeOut(run, 0, ANA);
        done(run, "1", ANA);

        ScreeningTaskId left = runs.items(run, ItemState.LEFT_OUT, 0, 9).get(0).task();
        assertThat(tale.desk.task(left).isOpen()).isTrue();
        assertThat(List.of(tale.now(task), tale.now(other)).stream().filter(ScreeningTask::isOpen))
                .hasSize(1);
        assertThatThrownBy(() -> runs.takeOut(run, 1, ANA)).hasMessage("run.refused.gone");
    }

    @Test
    void whatChangedBetweenPreviewAndTurnIsLeftOutAndKeepsNoOtherBack() {
        ScreeningTask taken = tale.aTask(round);
        ScreeningTask gone = tale.aTask(round);
        ScreeningTask clear = tale.aTask(round);
        RunId run = planned(ScreeningRun.Action.PRE_APPROVE, ANA);
        tale.desk.claim(taken.id(), BO);
        tale.requests.requester.withdraw(gone.request());

        done(run, "3", ANA);

        assertThat(reasons(run))
                .containsOnly(Map.entry(taken.id(), LeftAside.HELD), Map.entry(gone.id(), LeftAside.ENDED));
        assertThat(tale.request(clear).state()).isEqualTo(RequestState.PRE_APPROVED);
    }

    @Test
    void aRunCanBeStoppedLeftAndTakenUpAgain() {
        ScreeningTask task = tale.aTask(round);
        RunId run = planned(ScreeningRun.Action.PRE_APPROVE, ANA);
        runs.start(run, "1", ANA);
        assertThatThrownBy(() -> runs.start(run, "1", ANA)).hasMessage("run.refused.gone");
        runs.stop(run, LEAD);
        work.work(() -> true, 0);
        assertThat(tale.now(task).isOpen()).isTrue();
        assertThat(runs.counts(run).waiting()).isOne();

        runs.resume(run, ANA);
        work.work(() -> true, 0);

        assertThat(tale.request(task).state()).isEqualTo(RequestState.PRE_APPROVED);
        assertThat(runs.runs(ANA)).extracting(view -> view.run().id()).contains(run);
    }

    @Test
    void anothersRunIsThereForALeadOnlyAndNobodyStartsIt() {
        tale.aTask(round);
        RunId run = planned(ScreeningRun.Action.PRE_APPROVE, ANA);

        assertThatThrownBy(() -> runs.run(run, BO)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.start(run, "1", BO)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.start(run, "1", LEAD)).isInstanceOf(NotFound.class);
        assertThat(runs.run(run, LEAD).openedBy()).isEqualTo(ANA.name());
    }

    @Test
    void nothingIsDoneInTheNameOfSomebodyWhoMayNotScreenAnyMore() {
        Actor gone = Actor.staff("screener-gone-" + round.code());
        staff.add(gone.name(), "REVIEWER");
        ScreeningTask task = tale.aTask(round);
        RunId run = planned(ScreeningRun.Action.PRE_APPROVE, gone);
        staff.disable(gone.name());

        runs.start(run, "1", gone);
        work.work(() -> true, 0);

        assertThat(reasons(run)).containsEntry(task.id(), LeftAside.NOT_ALLOWED);
    }

    @Test
    void aPreviewThatNobodyStartedIsForgottenAfterAWeekAndAStartedRunIsNot() {
        tale.aTask(round);
        RunId planned = planned(ScreeningRun.Action.PRE_APPROVE, ANA);
        RunId started = planned(ScreeningRun.Action.PRE_APPROVE, BO);
        done(started, "1", BO);

        tale.story.clock.set(TestTime.OPEN.plus(Duration.ofDays(7)).plusSeconds(1));
        retention.forget();

        assertThatThrownBy(() -> runs.run(planned, ANA)).isInstanceOf(NotFound.class);
        assertThat(runs.run(started, BO).state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void anEmptyListIsNothingToActOn() {
        assertThatThrownBy(() -> planned(ScreeningRun.Action.PRE_APPROVE, ANA)).hasMessage("run.refused.nothing");
    }

    private RunId planned(ScreeningRun.Action action, Actor officer) {
        ScreeningFilter filter =
                new ScreeningFilter(ScreeningQueue.ALL, officer.name(), ScreeningNarrowing.to(round.id()));
        return runs.plan(action, filter, officer);
    }

    private void done(RunId run, String number, Actor officer) {
        runs.start(run, number, officer);
        work.work(() -> true, 0);
    }

    private Map<ScreeningTaskId, LeftAside> reasons(RunId run) {
        return runs.items(run, ItemState.LEFT_OUT, 0, 99).stream()
                .collect(Collectors.toMap(ScreeningRunItem::task, ScreeningRunItem::leftOut));
    }
}
