package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Reconsideration;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.ReconsiderationRefused;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassOffice;
import org.pregny.review.ReconsiderationReview;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SameReviewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever was refused can ask, once and in time, that another reviewer look again (domain b3, reconsideration). */
@PregnyTest
class ReconsiderationStoriesTest {

    private static final Actor ANOTHER = Actor.staff("another-reviewer");

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    ReconsiderationDesk desk;

    @Autowired
    ReconsiderationReview review;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    PassOffice passes;

    @Autowired
    JdbcClient jdbc;

    Event hearing;

    @BeforeEach
    void aHearingOfOnesOwn() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(e -> {});
    }

    @Test
    void whatIsChangedAdmitsThePersonAsAnybodyElse() {
        Receipt receipt = refused();
        ReviewTask task = asked(receipt);

        review.decide(
                task.id(),
                List.of(RepresentativeVerdict.approve(person(receipt, 1).id())),
                ANOTHER);
        story.runDueJobs(asking(receipt).id().toString());

        assertThat(person(receipt, 1).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(passes.passesOf(receipt.id()))
                .extracting(p -> p.holder().nameOnId())
                .containsExactlyInAnyOrder("Ana Ruiz", "Bo Li");
        assertThat(asking(receipt).state()).isEqualTo(Reconsideration.State.DECIDED);
        assertThat(tale.letters(receipt.id()))
                .filteredOn("refusalReconsidered"::equals)
                .hasSize(2);
        assertThat(ended(receipt)).contains("reconsiderationDone");
    }

    @Test
    void whatIsUpheldStaysRefusedWithTheNewReasonAndCannotBeAskedForAgain() {
        Receipt receipt = refused();
        ReviewTask task = asked(receipt);
        RepresentativeVerdict upheld = RepresentativeVerdict.refuse(
                person(receipt, 1).id(), RefusalReason.NOT_RELEVANT, "Not on the subject.");

        review.decide(task.id(), List.of(upheld), ANOTHER);
        story.runDueJobs(asking(receipt).id().toString());

        assertThat(person(receipt, 1).reason()).isEqualTo(RefusalReason.NOT_RELEVANT);
        assertThat(passes.passesOf(receipt.id())).hasSize(1);
        assertThatThrownBy(() -> desk.request(receipt.accessKey(), List.of(), ""))
                .isInstanceOf(ReconsiderationRefused.class)
                .hasMessage("application.reconsideration.once");
    }

    @Test
    void whoeverRefusedCanNeitherClaimNorDecideTheSecondLook() {
        Receipt receipt = refused();
        desk.request(receipt.accessKey(), List.of(), "");
        ReviewTask task = task(receipt);

        assertThat(task.holding().barred()).containsExactly(Story.REVIEWER.name());
        assertThatThrownBy(() -> story.reviews.claim(task.id(), Story.REVIEWER)).isInstanceOf(SameReviewer.class);
        jdbc.sql("update review_task set assignee = :me where id = :id")
                .param("me", Story.REVIEWER.name())
                .param("id", task.id().uuid())
                .update();
        List<RepresentativeVerdict> approval =
                List.of(RepresentativeVerdict.approve(person(receipt, 1).id()));
        assertThatThrownBy(() -> review.decide(task.id(), approval, Story.REVIEWER))
                .isInstanceOf(SameReviewer.class);
        assertThat(person(receipt, 1).state()).isEqualTo(RepresentativeState.REFUSED);
    }

    @Test
    void whereNoPlaceIsLeftAnApprovalBecomesATurnOnTheWaitingList() {
        hearing = tale.aHearing(e -> e.putObject("quotas").put("places", 1));
        Receipt receipt = refused();
        ReviewTask task = asked(receipt);

        review.decide(
                task.id(),
                List.of(RepresentativeVerdict.approve(person(receipt, 1).id())),
                ANOTHER);

        assertThat(person(receipt, 1).state()).isEqualTo(RepresentativeState.WAITLISTED);
        story.clock.set(hearing.starts().minus(Duration.ofDays(1)).plusSeconds(1));
        story.runDueJobs(person(receipt, 1).id().toString());
        assertThat(tale.letters(receipt.id())).contains("waitingEnded");
    }

    @Test
    void itCanBeAskedForUntilTheLastSecondOfTheTenthDayAndThenTheRefusalIsFinal() {
        Receipt receipt = refused();
        Instant closes = asking(receipt).closesAt();
        assertThat(Duration.between(TestTime.OPEN, closes)).isEqualTo(Duration.ofDays(10));
        Receipt other = refused();

        story.clock.set(closes);
        desk.request(other.accessKey(), List.of(), "");
        story.clock.set(closes.plusSeconds(1));
        assertThatThrownBy(() -> desk.request(receipt.accessKey(), List.of(), ""))
                .hasMessage("application.reconsideration.closed");
        story.runDueJobs(asking(receipt).id().toString());
        assertThat(ended(receipt)).containsExactly("refusalFinal");
    }

    @Test
    void theEventSaysForHowLongAndNeverLongerThanUntilItBegins() {
        hearing = tale.aHearing(e -> e.putObject("afterDecision").put("reconsiderationDays", 3));
        assertThat(Duration.between(TestTime.OPEN, asking(refused()).closesAt()))
                .isEqualTo(Duration.ofDays(3));

        hearing = tale.aHearing(e -> e.putObject("afterDecision").put("reconsiderationDays", 365));
        assertThat(asking(refused()).closesAt()).isEqualTo(hearing.starts());
    }

    @Test
    void aSecondLookThatIsOverdueIsMarkedAndItsDatesMoveWithTheEvent() {
        Receipt receipt = refused();
        desk.request(receipt.accessKey(), List.of(), "");
        Instant due = asking(receipt).dueAt();

        tale.tell(tale.moveTo(hearing.code(), "2017-09-26"));
        assertThat(asking(receipt).dueAt()).isBefore(due);
        assertThat(task(receipt).dueAt()).isEqualTo(asking(receipt).dueAt());

        story.clock.set(asking(receipt).dueAt().plusSeconds(1));
        story.runDueJobs(asking(receipt).id().toString());
        assertThat(task(receipt).overdue()).isTrue();
        assertThat(ended(receipt)).containsExactly("reconsiderationEscalated");
    }

    @Test
    void aWithdrawnApplicationOrACancelledEventEndsIt() {
        Receipt withdrawn = refused();
        desk.request(withdrawn.accessKey(), List.of(), "");
        Receipt cancelled = refused();

        withdrawals.withdrawAll(withdrawn.accessKey());
        assertThat(task(withdrawn).outcome()).isEqualTo(ReviewOutcome.NO_LONGER_NEEDED);
        assertThat(asking(withdrawn).state()).isEqualTo(Reconsideration.State.ENDED);

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));
        assertThat(asking(cancelled).state()).isEqualTo(Reconsideration.State.ENDED);
        story.runDueJobs(asking(cancelled).id().toString());
        assertThat(ended(cancelled)).containsExactly("refusalFinal");
    }

    @Test
    void onlyTheRefusedOfThisApplicationCanBeAskedAboutAndWhereNobodyIsRefusedNothingCan() {
        Receipt receipt = refused();

        assertThatThrownBy(() -> desk.request(
                        receipt.accessKey(), List.of(person(receipt, 0).id()), ""))
                .isInstanceOf(NotFound.class);
        Receipt approved = tale.approved(hearing);
        assertThat(desk.of(approved.id())).isEmpty();
        assertThatThrownBy(() -> desk.request(approved.accessKey(), List.of(), ""))
                .isInstanceOf(NotFound.class);
    }

    /** Ana is approved, Bo is refused. */
    private Receipt refused() {
        Receipt receipt = tale.submit(hearing, anApplication().of(named("Ana Ruiz"), named("Bo Li")));
        story.decide(receipt.id(), (about, position) -> position == 0);
        story.runDueJobs(receipt.id());
        return receipt;
    }

    private static org.pregny.application.RepresentativeEntry named(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private ReviewTask asked(Receipt receipt) {
        desk.request(receipt.accessKey(), List.of(), "She leads the network.");
        ReviewTask task = task(receipt);
        story.reviews.claim(task.id(), ANOTHER);
        return task;
    }

    private ReviewTask task(Receipt receipt) {
        return story.reviews.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", asking(receipt).id().uuid())
                .query(UUID.class)
                .single()));
    }

    private Reconsideration asking(Receipt receipt) {
        return desk.of(receipt.id()).orElseThrow();
    }

    private List<String> ended(Receipt receipt) {
        return story.ended(asking(receipt).id().toString());
    }

    private Representative person(Receipt receipt, int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n);
    }
}
