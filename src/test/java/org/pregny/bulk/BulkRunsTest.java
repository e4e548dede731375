package org.pregny.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.bulk.BulkStory.CARLA;
import static org.pregny.bulk.BulkStory.DAN;
import static org.pregny.bulk.BulkStory.LEAD;
import static org.pregny.bulk.BulkStory.approve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.kernel.NotFound;
import org.pregny.review.Offices;
import org.pregny.review.ReviewTaskId;
import org.pregny.run.RunId;
import org.pregny.run.RunRefused;
import org.pregny.run.RunState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** Many cases at once are as many decisions, each whole, each made once. */
@PregnyTest
class BulkRunsTest {

    @Autowired
    BulkStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    RuntimeService engine;

    @Autowired
    Offices offices;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.tale.story.clock.set(TestTime.OPEN);
        BulkStory.hire(staff);
    }

    @Test
    void everyCaseIsDecidedByTheReviewerAndItsStoryTellsThatItWasOneOfMany() {
        Event event = story.event();
        Receipt one = story.clear(event, 1);
        Receipt two = story.clear(event, 2);

        BulkRun run = story.done(approve(), one, two);

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(story.counts(run).done()).isEqualTo(2);
        assertThat(story.desk.people(run).all()).isEqualTo(3);
        assertThat(story.states(one)).containsOnly(RepresentativeState.APPROVED);
        assertThat(story.states(two)).containsOnly(RepresentativeState.APPROVED);
        assertThat(story.heard(two, "bulk.caseDone")).isEqualTo(1);
        assertThat(story.heard(two, "review.ended")).isEqualTo(1);
        assertThat(story.tale.story.reviews.latest(two.id()).orElseThrow().doneBy())
                .isEqualTo(CARLA.name());
    }

    @Test
    void allAreRefusedForOneReason() {
        Event event = story.event();
        Receipt one = story.clear(event, 2);

        story.done(new BulkPlan(BulkAction.REFUSE, RefusalReason.NOT_RELEVANT, "Not this time.", true, false), one);

        assertThat(story.tale.story.applications.caseOf(one.id()).refused())
                .hasSize(2)
                .allSatisfy(person -> {
                    assertThat(person.reason()).isEqualTo(RefusalReason.NOT_RELEVANT);
                    assertThat(person.reasonNote()).isEqualTo("Not this time.");
                });
    }

    @Test
    void allAreAskedOneQuestionOrPutOnTheWaitingListOrReleased() {
        Event event = story.event();
        Receipt asked = story.clear(event, 1);
        Receipt waits = story.clear(event, 1);
        Receipt held = story.clear(event, 1);
        story.tale.story.reviews.claim(story.tale.story.task(held.id()).id(), CARLA);

        story.done(new BulkPlan(BulkAction.ASK, null, "Which branch?", true, false), asked);
        story.done(BulkPlan.of(BulkAction.WAITLIST), waits);
        story.done(BulkPlan.of(BulkAction.RELEASE), held);

        assertThat(story.tale
                        .story
                        .applications
                        .caseOf(asked.id())
                        .application()
                        .state())
                .isEqualTo(ApplicationState.INFORMATION_REQUESTED);
        assertThat(story.states(waits)).containsOnly(RepresentativeState.WAITLISTED);
        assertThat(story.tale.story.task(held.id()).assignee()).isNull();
    }

    @Test
    void aLeadGivesAllToOneReviewerEvenIfSomebodyHoldsThem() {
        Event event = story.event();
        Receipt held = story.clear(event, 1);
        Receipt free = story.clear(event, 1);
        story.tale.story.reviews.claim(story.tale.story.task(held.id()).id(), CARLA);
        List<ReviewTaskId> both = List.of(
                story.tale.story.task(held.id()).id(),
                story.tale.story.task(free.id()).id());
        RunId byReviewer = story.desk.choose(both, CARLA);
        assertThatThrownBy(() -> story.desk.plan(byReviewer, BulkPlan.assign(DAN.name()), CARLA))
                .isInstanceOf(BulkRefused.class);

        RunId id = story.desk.choose(both, LEAD);
        story.desk.plan(id, BulkPlan.assign(DAN.name()), LEAD);
        story.desk.start(id, "2", LEAD);
        story.work.work(() -> true, 0);

        assertThat(story.tale.story.task(held.id()).assignee()).isEqualTo(DAN.name());
        assertThat(story.tale.story.task(free.id()).assignee()).isEqualTo(DAN.name());
    }

    @Test
    void allAreHandedToAnotherOfficeWithOneReasonExceptWhatIsThereOrInOtherHands() {
        Event event = story.event();
        Receipt mine = story.clear(event, 1);
        Receipt others = story.clear(event, 1);
        Receipt there = story.clear(event, 1);
        story.tale.story.reviews.claim(story.tale.story.task(mine.id()).id(), CARLA);
        story.tale.story.reviews.claim(story.tale.story.task(others.id()).id(), DAN);
        offices.save(BulkStory.elsewhere(), LEAD);
        try {
            offices.handOver(story.tale.story.task(there.id()).id(), "BULK_ELSEWHERE", "Theirs.", LEAD);
            BulkRun run = story.chosen(mine, others, there);
            assertThatThrownBy(() -> story.desk.plan(run.id(), BulkPlan.handOver("ATLANTIS", "Why"), CARLA))
                    .hasMessage("review.office.refused.office");
            assertThatThrownBy(() -> story.desk.plan(run.id(), BulkPlan.handOver("BULK_ELSEWHERE", " "), CARLA))
                    .hasMessage("review.office.refused.reason");

            BulkRun done =
                    story.done(BulkPlan.handOver("BULK_ELSEWHERE", "They speak its language."), mine, others, there);

            assertThat(story.tale.story.task(mine.id()).office()).isEqualTo("BULK_ELSEWHERE");
            assertThat(story.tale.story.task(mine.id()).assignee()).isNull();
            assertThat(offices.handovers(story.tale.story.task(mine.id()).id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).isEqualTo("They speak its language."));
            assertThat(story.item(done, others).leftOut()).isEqualTo(LeftOut.HELD);
            assertThat(story.item(done, there).leftOut()).isEqualTo(LeftOut.ALREADY_THERE);
            assertThat(story.heard(mine, "bulk.caseDone")).isEqualTo(1);
        } finally {
            story.closeElsewhere();
        }
    }

    @Test
    void whatFailsIsToldAndTriedAgainAndNothingElseFailsWithIt() {
        Event event = story.event();
        Receipt stuck = story.clear(event, 1);
        Receipt good = story.clear(event, 1);
        String instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(stuck.id().toString())
                .singleResult()
                .getId();
        engine.suspendProcessInstanceById(instance);

        BulkRun run = story.done(approve(), stuck, good);

        assertThat(story.counts(run).failed()).isEqualTo(1);
        assertThat(story.item(run, stuck).failure()).isEqualTo("SuspendedEntityInteractionException");
        assertThat(story.states(stuck)).containsOnly(RepresentativeState.PENDING);
        assertThat(story.tale.story.task(stuck.id()).assignee()).isNull();
        assertThat(story.states(good)).containsOnly(RepresentativeState.APPROVED);

        engine.activateProcessInstanceById(instance);
        story.desk.resume(run.id(), CARLA);
        story.work.work(() -> true, 0);

        assertThat(story.counts(story.now(run)).done()).isEqualTo(2);
        assertThat(story.states(stuck)).containsOnly(RepresentativeState.APPROVED);
    }

    @Test
    void aRunThatIsStoppedBeginsNoOtherCaseUntilItGoesOn() {
        Event event = story.event();
        Receipt[] all = cases(event, 4);
        BulkRun run = story.started(approve(), all);
        AtomicInteger asked = new AtomicInteger();
        story.work.work(() -> asked.incrementAndGet() <= 3, 0);

        assertThat(story.counts(run).done()).isEqualTo(2);
        story.desk.stop(run.id(), LEAD);
        story.work.work(() -> true, 0);
        assertThat(story.counts(run).waiting()).isEqualTo(2);

        story.desk.resume(run.id(), CARLA);
        story.work.work(() -> true, 0);
        assertThat(story.now(run).state()).isEqualTo(RunState.FINISHED);
        assertThat(story.counts(run).done()).isEqualTo(4);
    }

    @Test
    void machinesThatWorkSideBySideDoEveryCaseOnce() throws Exception {
        Event event = story.event();
        Receipt[] all = cases(event, 12);
        BulkRun run = story.started(approve(), all);
        try (ExecutorService machines = Executors.newFixedThreadPool(3)) {
            List<? extends Future<?>> working = IntStream.range(0, 3)
                    .mapToObj(n -> machines.submit(() -> story.work.work(() -> true, n % 2)))
                    .toList();
            for (Future<?> each : working) {
                each.get();
            }
        }

        assertThat(story.counts(run).done()).isEqualTo(12);
        assertThat(all).allSatisfy(receipt -> {
            assertThat(story.heard(receipt, "bulk.caseDone")).isEqualTo(1);
            assertThat(story.heard(receipt, "review.ended")).isEqualTo(1);
            assertThat(story.heard(receipt, "application.representativeApproved"))
                    .isEqualTo(1);
        });
    }

    @Test
    void nothingStartsUnlessTheNumberOfCasesIsTyped() {
        Event event = story.event();
        BulkRun run = story.planned(approve(), cases(event, 2));

        for (String typed : List.of("", "1", "22", "two", "-")) {
            assertThatThrownBy(() -> story.desk.start(run.id(), typed, CARLA))
                    .as(typed)
                    .isInstanceOf(RunRefused.class)
                    .hasMessage("run.refused.number");
        }
        story.desk.start(run.id(), " ٢ ", CARLA);
        assertThat(story.now(run).isRunning()).isTrue();
        assertThatThrownBy(() -> story.desk.start(run.id(), "2", CARLA)).hasMessage("run.refused.gone");
    }

    @Test
    void aRunIsItsReviewersOwnAndALeadSeesIt() {
        Event event = story.event();
        BulkRun run = story.planned(approve(), cases(event, 1));

        assertThatThrownBy(() -> story.desk.run(run.id(), DAN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> story.desk.stop(run.id(), DAN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> story.desk.start(run.id(), "1", LEAD)).isInstanceOf(NotFound.class);
        assertThat(story.desk.run(run.id(), LEAD).id()).isEqualTo(run.id());
        story.desk.start(run.id(), "1", CARLA);
        assertThat(story.desk.runs(LEAD)).extracting(view -> view.run().id()).contains(run.id());
        assertThat(story.desk.runs(CARLA)).extracting(view -> view.run().id()).contains(run.id());
        assertThat(story.desk.runs(DAN)).extracting(view -> view.run().id()).doesNotContain(run.id());
    }

    @Test
    void whatARunHasDecidedIsTakenBackAsAWholeWhileItIsHeld() {
        Event event = story.event(tree -> ((ObjectNode) tree.get("review")).put("graceMinutes", 10));
        Receipt[] all = cases(event, 2);
        BulkRun run = story.done(approve(), all);
        assertThat(story.states(all[0])).containsOnly(RepresentativeState.PENDING);
        assertThat(story.undo.isPossible(run)).isTrue();

        assertThatThrownBy(() -> story.undo.undo(run.id(), DAN)).isInstanceOf(NotFound.class);
        BulkRun undoing = story.now(run, story.undo.undo(run.id(), CARLA));
        story.work.work(() -> true, 0);

        assertThat(story.counts(undoing).done()).isEqualTo(2);
        assertThat(story.undo.isPossible(run)).isFalse();
        assertThat(story.tale.story.task(all[0].id()).assignee()).isEqualTo(CARLA.name());
        BulkRun late = story.now(run, story.undo.undo(run.id(), LEAD));
        story.work.work(() -> true, 0);
        assertThat(story.counts(late).reasons()).containsEntry(LeftOut.SENT, 2);
    }

    private Receipt[] cases(Event event, int count) {
        return IntStream.range(0, count).mapToObj(n -> story.clear(event, 1)).toArray(Receipt[]::new);
    }
}
