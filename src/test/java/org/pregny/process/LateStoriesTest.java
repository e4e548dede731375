package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Language;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Signatory;
import org.pregny.portal.KeptDrafts;
import org.pregny.review.LateReview;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of applications and drafts when deadlines have passed. */
@PregnyTest
class LateStoriesTest {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    LateReview lateReview;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    KeptDrafts drafts;

    @BeforeEach
    void theDeadlineHasPassed() {
        story.clock.set("2017-09-05T00:00:00+02:00");
    }

    @Test
    void anAdmittedLateApplicationIsReviewedLikeAnyOther() {
        Receipt receipt = submitLate(EventCode.of("hearing-2"));
        ReviewTask task = story.claimed(receipt.id());
        assertThat(task.stage()).isEqualTo(ReviewStage.DECIDE_ON_LATE_APPLICATION);

        story.clock.set("2017-09-06T09:00:00+02:00");
        admit(task);
        ReviewTask review = story.task(receipt.id());

        assertThat(state(receipt)).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(review.stage()).isEqualTo(ReviewStage.REVIEW_APPLICATION);
        assertThat(review.dueAt()).isAfter(task.dueAt());
        assertThat(review.basisVerdict()).isEqualTo(task.basisVerdict());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        assertThat(people(receipt)).extracting(Representative::state).containsOnly(RepresentativeState.APPROVED);
        assertThat(story.applications.caseOf(receipt.id()).application().isLate())
                .isTrue();
    }

    @Test
    void oneThatIsNotAdmittedIsRefusedAsLateWithAWayToTakePartFromAfar() {
        Receipt receipt = submitLate(EventCode.of("hearing-2"));
        lateReview.refuse(story.claimed(receipt.id()).id(), "Three weeks are too much.", Story.REVIEWER);

        assertThat(state(receipt)).isEqualTo(ApplicationState.DECIDED);
        assertThat(people(receipt)).allSatisfy(person -> {
            assertThat(person.state()).isEqualTo(RepresentativeState.REFUSED);
            assertThat(person.reason()).isEqualTo(RefusalReason.LATE);
            assertThat(person.reasonNote()).isEqualTo("Three weeks are too much.");
        });
        assertThat(tale.letters(receipt.id())).containsExactly("applicationReceived", "decisionTaken");
        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    @Test
    void nobodyDecidesOnItsPeopleBeforeItIsAdmitted() {
        Receipt receipt = submitLate(EventCode.of("hearing-2"));
        ReviewTask task = story.claimed(receipt.id());
        List<RepresentativeVerdict> approved = people(receipt).stream()
                .map(person -> RepresentativeVerdict.approve(person.id()))
                .toList();

        assertThatThrownBy(() -> story.reviews.decide(task.id(), approved, Story.REVIEWER))
                .isInstanceOf(AlreadySettled.class);
        assertThatThrownBy(() -> story.reviews.askForInformation(task.id(), "Why?", Story.REVIEWER))
                .isInstanceOf(AlreadySettled.class);
        assertThat(story.task(receipt.id()).id()).isEqualTo(task.id());
    }

    @Test
    void oneInTimeCannotBeRefusedAsLateByMistake() {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = story.submit(anApplication().build());
        ReviewTask task = story.claimed(receipt.id());

        assertThatThrownBy(() -> lateReview.refuse(task.id(), "", Story.REVIEWER))
                .isInstanceOf(AlreadySettled.class);
        assertThatThrownBy(() -> lateReview.propose(task.id(), "Why not", Signatory.of("reviewer", "REVIEWER")))
                .isInstanceOf(AlreadySettled.class);
    }

    @Test
    void aDecisionThatIsNotTakenInTimeIsMarkedInTheWorkList() {
        Receipt receipt = submitLate(EventCode.of("hearing-2"));
        story.clock.set(story.task(receipt.id()).dueAt());

        assertThat(story.runDueJobs(receipt.id())).isEqualTo(1);
        assertThat(story.task(receipt.id()).overdue()).isTrue();
    }

    @Test
    void aCancelledEventEndsALateApplicationToo() {
        Event event = tale.aHearing(tree -> {});
        Receipt receipt = submitLate(event.code());
        ReviewTask task = story.task(receipt.id());
        tale.tell(tale.change(event.code(), EventFacts::cancelled));

        assertThat(state(receipt)).isEqualTo(ApplicationState.EVENT_CANCELLED);
        assertThat(story.reviews.task(task.id()).outcome()).isEqualTo(ReviewOutcome.EVENT_CANCELLED);
        assertThat(story.hasEndedAt(receipt.id(), "applicationCancelled")).isTrue();
    }

    /** One watch goes from deadline to deadline, and each draft lapses with its own. */
    @Test
    void theWatchGoesOnToTheSecondDeadlineAndEachDraftLapsesWithItsOwn() {
        story.clock.set(TestTime.OPEN);
        Event event = tale.aHearing(
                tree -> ((ObjectNode) tree.get("window")).put("groundsPassCloses", "2017-09-06T09:00:00"));
        UUID ordinary = drafts.keep(event.code(), anApplication().build(), Language.EN);
        UUID holders = drafts.keep(
                event.code(),
                anApplication().of(aGroundsPassHolder("GENEVA", "2017-12-31")).build(),
                Language.EN);

        story.clock.set("2017-09-05T00:00:00+02:00");
        assertThat(story.runDueJobs(event.code().text())).isEqualTo(1);
        assertThat(drafts.state(ordinary)).isEqualTo("LAPSED");
        assertThat(drafts.state(holders)).isEqualTo("OPEN");

        story.clock.set("2017-09-06T09:00:00+02:00");
        assertThat(story.runDueJobs(event.code().text())).isZero();
        story.clock.set("2017-09-06T09:00:01+02:00");
        assertThat(story.runDueJobs(event.code().text())).isEqualTo(1);
        assertThat(drafts.state(holders)).isEqualTo("LAPSED");
        story.clock.set("2017-09-10T00:00:00+02:00");
        assertThat(story.runDueJobs(event.code().text()))
                .as("the watch has ended")
                .isZero();
    }

    private void admit(ReviewTask task) {
        Signatory holder = Signatory.of(Story.REVIEWER.name(), "REVIEWER");
        opinions.give(
                lateReview.propose(task.id(), "The bank was closed.", holder).id(),
                true,
                "",
                Signatory.of("late-lead", "LEAD_REVIEWER"));
    }

    private Receipt submitLate(EventCode event) {
        return story.submissions.submit(
                event, anApplication().build(), Language.EN, UUID.randomUUID().toString(), "The bank was closed.");
    }

    private ApplicationState state(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).application().state();
    }

    private List<Representative> people(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives();
    }
}
