package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Amendment;
import org.pregny.application.CaseField;
import org.pregny.application.ChangeAskedAlready;
import org.pregny.application.FieldAddress;
import org.pregny.application.HistoryLine;
import org.pregny.application.Receipt;
import org.pregny.application.SubmissionFaulty;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.TaskGone;
import org.pregny.review.VerdictsFaulty;

/** After a decision a reviewer agrees to a change or refuses it. */
@PregnyTest
class ChangeRequestStoriesTest extends ChangeRequestTale {

    @Test
    void aRefusedChangeLeavesEverythingAndSaysWhy() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.NAME_TO_PRINT, "The President");
        ReviewTask task = claimed(asked);

        assertThatThrownBy(() -> reviews.refuse(task.id(), " ", Story.REVIEWER)).isInstanceOf(VerdictsFaulty.class);
        reviews.refuse(task.id(), "That is no name.", Story.REVIEWER);

        assertThat(person(receipt).nameToPrint()).isEqualTo("Ana Ruiz");
        assertThat(passes.passesOf(receipt.id())).hasSize(1);
        assertThat(only(receipt).verdictNote()).isEqualTo("That is no name.");
        assertThat(letters(receipt)).containsOnlyOnce("applicationChanged");
        assertThat(kinds(receipt)).contains(HistoryLine.Kind.CHANGE_REFUSED);
        assertThatThrownBy(() -> reviews.agree(task.id(), Story.REVIEWER)).isInstanceOf(TaskGone.class);
    }

    @Test
    void aDecisionThatIsLateIsMarkedAndOneThatNobodyNeedsDisappears() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.NAME_TO_PRINT, "Ana R.");
        story.clock.set(asked.dueAt().plusSeconds(1));
        story.runDueJobs(asked.id().toString());
        assertThat(task(asked).overdue()).isTrue();

        withdrawals.withdraw(receipt.accessKey(), person(receipt).id());

        assertThat(task(asked).isOpen()).isFalse();
        assertThat(only(receipt).state()).isEqualTo(Amendment.State.DROPPED);
        assertThat(ended(asked, "changeReviewClosed")).isTrue();
        assertThat(letters(receipt)).doesNotContain("applicationChanged");
    }

    @Test
    void aCancelledEventEndsTheWishAndAMovedOneMovesItsDate() {
        Event hearing = tale.aHearing(EventStory::onTheFourth);
        Receipt receipt = tale.approved(hearing);
        Amendment asked = asked(receipt, CaseField.NAME_TO_PRINT, "Amina O.");

        story.clock.set(TestTime.OPEN.plus(Duration.ofMinutes(1)));
        tale.tell(tale.change(hearing.code(), tale::withReviewOf20Days));
        assertThat(only(receipt).dueAt()).isAfter(asked.dueAt());
        assertThat(task(asked).dueAt()).isEqualTo(only(receipt).dueAt());
        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));

        assertThat(task(asked).isOpen()).isFalse();
        assertThat(only(receipt).state()).isEqualTo(Amendment.State.DROPPED);
    }

    @Test
    void oneWishAtATimeAndTheSameTwiceIsOne() {
        Receipt receipt = approved();
        FieldAddress name = new FieldAddress(person(receipt).id(), CaseField.NAME_TO_PRINT);
        asked(receipt, Map.of(name, "Ana R."));
        asked(receipt, Map.of(name, "Ana R."));

        assertThatThrownBy(() -> asked(receipt, Map.of(name, "A. Ruiz"))).isInstanceOf(ChangeAskedAlready.class);
        assertThat(amendments.of(receipt.id())).hasSize(1);
    }

    @Test
    void nobodyBecomesSomebodyElseByAChange() {
        Receipt receipt = approved();
        RepresentativeFields ana = new RepresentativeFields(person(receipt));

        assertThatThrownBy(() -> asked(receipt, Map.of(ana.name(), "Chidi Eze", ana.lastFour(), "9Z9Z")))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(
                                faulty.faults().get(0).messageKey())
                        .isEqualTo("application.fault.otherPerson"));
    }

    @Test
    void theOutcomeStandsInTheWorkListOfWhatIsDone() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.FUNCTION, "President");

        reviews.agree(claimed(asked).id(), Story.REVIEWER);

        assertThat(task(asked).outcome()).isEqualTo(ReviewOutcome.CHANGE_AGREED);
    }
}
