package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.HeldDecision;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.HeldDecisionGone;
import org.pregny.application.Receipt;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.ReturnCause;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Actor;
import org.pregny.review.HeldReviews;
import org.pregny.review.NotYourDecision;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ScheduledDecision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is decided can be undone for a while: nobody outside knows of it until then (conventions 2, undo). */
@PregnyTest
class GraceStoriesTest {

    private static final Actor LEAD = Actor.staff("lead");
    private static final Duration GRACE = Duration.ofMinutes(10);

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    HeldDecisionDesk held;

    @Autowired
    HeldReviews reviews;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    RemovalDesk removals;

    @Autowired
    ManagementService management;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

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
    void aCaseThatTheApplicantHasChangedMeanwhileGoesBackToTheReviewer() {
        Receipt receipt = decided(aHearing());
        Representative person = about(receipt).representatives().get(0);
        amendments.change(
                receipt.accessKey(),
                new TypedFields(
                        Map.of(new FieldAddress(person.id(), CaseField.FUNCTION), "President"),
                        about(receipt).application().version()));

        endGrace(receipt);

        assertThat(states(receipt)).containsOnly(RepresentativeState.PENDING);
        assertReturned(receipt, ReturnCause.CHANGED);
        assertThat(tale.letters(receipt.id())).doesNotContain("decisionTaken");
    }

    @Test
    void whoeverIsTakenBackMeanwhileIsLeftOut() {
        Receipt receipt = decided(aHearing());
        withdrawals.withdraw(
                receipt.accessKey(), about(receipt).representatives().get(0).id());

        endGrace(receipt);

        assertThat(states(receipt)).containsExactly(RepresentativeState.WITHDRAWN, RepresentativeState.REFUSED);
        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
        assertThat(tale.letters(receipt.id())).doesNotContain("passIssued");
    }

    @Test
    void anApplicationThatIsTakenBackAsAWholeTakesItsDecisionWithIt() {
        Receipt receipt = decided(aHearing());
        withdrawals.withdrawAll(receipt.accessKey());

        endGrace(receipt);

        assertThat(states(receipt)).containsOnly(RepresentativeState.WITHDRAWN);
        assertThat(story.ended(receipt.id().toString())).containsExactly("applicationGivenUp");
        assertThat(traces(receipt)).containsOnlyOnce("application.decisionDropped");
        assertThatThrownBy(() -> reviews.undo(receipt.id(), Story.REVIEWER, false))
                .hasMessage("application.held.gone.DROPPED");
    }

    @Test
    void aCancelledEventTakesTheDecisionWithIt() {
        Event event = aHearing();
        Receipt receipt = decided(event);
        tale.tell(tale.change(event.code(), EventFacts::cancelled));

        endGrace(receipt);

        assertThat(story.ended(receipt.id().toString())).containsExactly("applicationCancelled");
        assertThat(held.held(receipt.id())).isEmpty();
        assertThat(tale.letters(receipt.id())).doesNotContain("decisionTaken");
    }

    @Test
    void aDecisionForAnEventThatMovesMeanwhileLeavesWithTheNewDateAndOneThatIsUndoneIsDueByIt() {
        Event event = aHearing();
        Receipt leaves = decided(event);
        Receipt undone = decided(event);
        tale.tell(tale.moveTo(event.code(), "2017-11-20"));

        endGrace(leaves);
        reviews.undo(undone.id(), LEAD, true);

        assertThat(states(leaves)).containsExactly(RepresentativeState.APPROVED, RepresentativeState.REFUSED);
        assertThat(mails.html(leaves.id().uuid(), "decisionTaken", contact(leaves))
                        .text())
                .contains("20 November 2017");
        assertThat(story.task(undone.id()).dueAt())
                .isEqualTo(about(undone).application().reviewDueAt());
    }

    @Test
    void thePlacesAreCountedWhenTheDecisionLeavesAndNotBefore() {
        Event event = tale.aHearing(tree -> grace(tree, 10).putObject("quotas").put("places", 1));
        Receipt first = approvedOne(event, "Ana Ruiz");
        Receipt second = approvedOne(event, "Bo Li");
        reviews.release(second.id(), Story.REVIEWER, false);

        endGrace(first);

        assertThat(states(second)).containsExactly(RepresentativeState.APPROVED);
        assertThat(states(first)).containsExactly(RepresentativeState.WAITLISTED);
    }

    @Test
    void thePersonWhoGotAPlaceElsewhereMeanwhileSendsTheCaseBack() {
        Event event = aHearing();
        Receipt first = approvedOne(event, "Ana Ruiz");
        Receipt second = approvedOne(event, "Ana Ruiz");
        reviews.release(second.id(), Story.REVIEWER, false);

        endGrace(first);

        assertThat(states(first)).containsExactly(RepresentativeState.PENDING);
        assertReturned(first, ReturnCause.REGISTERED_ELSEWHERE);
        assertThatThrownBy(() -> story.reviews.decide(story.task(first.id()).id(), approvals(first), Story.REVIEWER))
                .isInstanceOf(RegisteredElsewhere.class);
    }

    @Test
    void anOrganisationThatIsRemovedMeanwhileIsNotApproved() {
        Event event = aHearing();
        Receipt receipt = decided(event);
        removals.remove(UUID.randomUUID(), about(receipt).organisation().id(), event.code(), "Threats", Story.REVIEWER);

        endGrace(receipt);

        assertReturned(receipt, ReturnCause.ORGANISATION_REMOVED);
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

    @Test
    void ofTwoWhoUndoOneIsToldThatTheOtherWasQuicker() throws Exception {
        Receipt receipt = decided(aHearing());

        assertThat(atOnce(
                        () -> reviews.undo(receipt.id(), Story.REVIEWER, false),
                        () -> reviews.undo(receipt.id(), LEAD, true)))
                .containsExactlyInAnyOrder("", "HeldDecisionGone");
        assertThat(traces(receipt)).containsOnlyOnce("application.decisionUndone");
        assertThat(story.task(receipt.id()).assignee()).isEqualTo("reviewer");
    }

    @Test
    void ofAnUndoAndATimerInTheSameSecondExactlyOneWins() throws Exception {
        for (int round = 0; round < 8; round++) {
            story.clock.set(TestTime.OPEN);
            Receipt receipt = decided(aHearing());
            story.clock.set(TestTime.OPEN.plus(GRACE));
            Job timer = story.due(receipt.id().toString()).get(0);

            List<String> lost = atOnce(
                    () -> reviews.undo(receipt.id(), Story.REVIEWER, false),
                    () -> management.executeJob(timer.getId()));

            assertThat(lost.stream().filter(String::isEmpty)).as(lost::toString).hasSize(1);
            boolean undone = lost.get(0).isEmpty();
            assertThat(traces(receipt).contains("application.decided")).isEqualTo(!undone);
            assertThat(tale.letters(receipt.id()).contains("decisionTaken")).isEqualTo(!undone);
            assertThat(last(receipt).isOpen()).isEqualTo(undone);
            assertThat(lost.get(0)).isIn("", "HeldDecisionGone");
        }
    }

    private void assertReturned(Receipt receipt, ReturnCause cause) {
        ReviewTask task = story.task(receipt.id());
        assertThat(task.assignee()).isEqualTo("reviewer");
        HeldDecision returned = reviews.resumedIn(task).orElseThrow();
        assertThat(returned.state()).isEqualTo(HeldDecision.State.RETURNED);
        assertThat(returned.cause()).isEqualTo(cause);
        assertThat(jdbc.sql("select outcome from review_task where application_id = :id and state = 'DONE'")
                        .param("id", receipt.id().uuid())
                        .query(String.class)
                        .list())
                .containsExactly("RETURNED");
    }

    private Event aHearing() {
        return tale.aHearing(tree -> grace(tree, 10));
    }

    static ObjectNode grace(ObjectNode tree, int minutes) {
        ((ObjectNode) tree.get("review")).put("graceMinutes", minutes);
        return tree;
    }

    /** The first of two people is approved, the second refused. */
    private Receipt decided(Event event) {
        String key = UUID.randomUUID().toString();
        Receipt receipt = tale.submit(
                event,
                anApplication()
                        .of(
                                aRepresentative("Ana " + key, key + "@a.example"),
                                aRepresentative("Bo " + key, key + "@b.example")));
        story.decide(
                receipt.id(),
                (about, position) -> position == about.representatives().get(0).position());
        return receipt;
    }

    private Receipt approvedOne(Event event, String name) {
        Applications one = anApplication().of(aRepresentative(name, "one@example.org", "11AA"));
        Receipt receipt = tale.submit(event, one);
        story.approveAll(receipt.id());
        return receipt;
    }

    private void endGrace(Receipt receipt) {
        story.clock.set(story.clock.instant().plus(GRACE));
        story.runDueJobs(receipt.id());
    }

    private List<RepresentativeVerdict> approvals(Receipt receipt) {
        return about(receipt).undecided().stream()
                .map(r -> RepresentativeVerdict.approve(r.id()))
                .toList();
    }

    private List<String> scheduled(Actor actor, boolean lead) {
        return reviews.scheduled(actor, lead).stream()
                .map(ScheduledDecision::held)
                .map(HeldDecision::number)
                .toList();
    }

    private ReviewTask last(Receipt receipt) {
        return story.reviews.latest(receipt.id()).orElseThrow();
    }

    private ApplicationCase about(Receipt receipt) {
        return story.applications.caseOf(receipt.id());
    }

    private String contact(Receipt receipt) {
        return about(receipt).application().contactName();
    }

    private List<RepresentativeState> states(Receipt receipt) {
        return about(receipt).representatives().stream()
                .map(Representative::state)
                .toList();
    }

    private List<String> traces(Receipt receipt) {
        return audit(receipt, "select action from audit_entry where case_id = :id");
    }

    private List<String> deciders(Receipt receipt) {
        return audit(
                receipt,
                "select actor from audit_entry where case_id = :id and action like 'application.representative%'");
    }

    private List<String> audit(Receipt receipt, String sql) {
        return jdbc.sql(sql)
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }

    /** The names of the failures, empty for what went well. */
    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> first = threads.submit(failure(start, one));
            Future<String> second = threads.submit(failure(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Callable<String> failure(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            try {
                work.run();
                return "";
            } catch (RuntimeException lost) {
                return lost.getClass().getSimpleName();
            }
        };
    }
}
