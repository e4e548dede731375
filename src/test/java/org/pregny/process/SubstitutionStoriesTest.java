package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.anApplication;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.HistoryLine;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionRefused;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassState;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTaskId;

/** What happens when one person is to take another’s place (domain P2, substitute). */
@PregnyTest
class SubstitutionStoriesTest extends SubstitutionTale {

    @Test
    void whoIsAcceptedHasThePlaceAndThePassTheOtherHasNeitherAndNobodyWhoWaitsIsOfferedIt() {
        Receipt receipt = approved("Ana Ruiz", "Bo Li");
        Representative next = waitlisted();
        Substitution asked = ask(receipt, 0, "Chidi Eze");
        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(person(receipt, 2).state()).isEqualTo(RepresentativeState.PROPOSED);
        assertThat(state("Ana Ruiz", receipt)).isEqualTo(PassState.ISSUED);

        review.accept(claimed(asked), Story.REVIEWER);

        assertThat(state("Ana Ruiz", receipt)).isEqualTo(PassState.REVOKED);
        assertThat(people(receipt))
                .containsExactly(
                        tuple("Ana Ruiz", RepresentativeState.SUBSTITUTED),
                        tuple("Bo Li", RepresentativeState.APPROVED),
                        tuple("Chidi Eze", RepresentativeState.APPROVED));
        story.runDueJobs(asked.id().toString());
        assertThat(state("Chidi Eze", receipt)).isEqualTo(PassState.ISSUED);
        assertThat(state("Bo Li", receipt)).isEqualTo(PassState.ISSUED);
        assertThat(story.applications.representative(next.id()).orElseThrow().state())
                .isEqualTo(RepresentativeState.WAITLISTED);
        assertThat(letters(receipt)).containsOnlyOnce("passGivenUp");
        assertThat(letters(receipt)).filteredOn("personSubstituted"::equals).hasSize(2);
        assertThat(endOf(asked)).contains("substituteAdmitted");
        assertThat(audited(receipt))
                .contains("application.substitutionRequested", "application.personSubstituted")
                .containsOnlyOnce("application.substituteAccepted");
    }

    @Test
    void whoHoldsAGroundsPassIsConfirmedByLetterAsAnybodyElse() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked =
                desk.request(receipt.accessKey(), person(receipt, 0).id(), aGroundsPassHolder("GENEVA", "2018-12-31"));

        review.accept(claimed(asked), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());

        assertThat(letters(receipt)).contains("attendanceConfirmed");
        assertThat(passes.passesOf(receipt.id())).hasSize(1);
    }

    @Test
    void whoIsRefusedDoesNotComeAndTheOtherKeepsPlaceAndPass() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked = ask(receipt, 0, "Chidi Eze");

        review.refuse(claimed(asked), RefusalReason.DOCUMENT_INVALID, "Not a passport.", Story.REVIEWER);

        assertThat(people(receipt))
                .containsExactly(
                        tuple("Ana Ruiz", RepresentativeState.APPROVED),
                        tuple("Chidi Eze", RepresentativeState.REFUSED));
        assertThat(person(receipt, 1).reasonNote()).isEqualTo("Not a passport.");
        assertThat(state("Ana Ruiz", receipt)).isEqualTo(PassState.ISSUED);
        assertThat(endOf(asked)).contains("personKept");
        Substitution again = ask(receipt, 0, "Dana Wu");
        assertThat(again.isOpen()).isTrue();
    }

    @Test
    void theRequestIsTakenBackAndNothingHasChanged() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked = ask(receipt, 0, "Chidi Eze");
        ReviewTaskId task = claimed(asked);

        desk.takeBack(receipt.accessKey(), asked.id());
        desk.takeBack(receipt.accessKey(), asked.id());

        assertThat(story.reviews.task(task).outcome()).isEqualTo(ReviewOutcome.NO_LONGER_NEEDED);
        assertThat(person(receipt, 1).state()).isEqualTo(RepresentativeState.WITHDRAWN);
        assertThat(state("Ana Ruiz", receipt)).isEqualTo(PassState.ISSUED);
        assertThat(endOf(asked)).contains("substitutionClosed");
        assertThatThrownBy(() -> review.accept(task, Story.REVIEWER)).isInstanceOf(org.pregny.review.TaskGone.class);
    }

    @Test
    void whatIsDecidedCannotBeTakenBack() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked = ask(receipt, 0, "Chidi Eze");
        review.accept(claimed(asked), Story.REVIEWER);

        assertThatThrownBy(() -> desk.takeBack(receipt.accessKey(), asked.id()))
                .isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> desk.takeBack(approved("Eve Orr").accessKey(), asked.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void beforeTheDecisionTheSlotChangesHandsAtOnceAndTheReviewerDecidesOnTheNewPerson() {
        Receipt receipt = tale.submit(hearing, anApplication().of(named("Ana Ruiz"), named("Bo Li")));

        Substitution done = ask(receipt, 0, "Chidi Eze");

        assertThat(done.state()).isEqualTo(Substitution.State.ACCEPTED);
        assertThat(people(receipt))
                .containsExactly(
                        tuple("Chidi Eze", RepresentativeState.PENDING),
                        tuple("Bo Li", RepresentativeState.PENDING),
                        tuple("Ana Ruiz", RepresentativeState.SUBSTITUTED));
        List<RepresentativeVerdict> verdicts = List.of(
                RepresentativeVerdict.approve(person(receipt, 0).id()),
                RepresentativeVerdict.approve(person(receipt, 1).id()));
        story.reviews.decide(story.claimed(receipt.id()).id(), verdicts, Story.REVIEWER);
        story.runDueJobs(receipt.id());
        assertThat(passes.passesOf(receipt.id()))
                .extracting(p -> p.holder().nameOnId())
                .containsExactlyInAnyOrder("Bo Li", "Chidi Eze");
    }

    @Test
    void aChainIsToldLinkByLink() {
        Receipt receipt = approved("Ana Ruiz");
        accept(ask(receipt, 0, "Bo Li"));
        story.clock.set(TestTime.OPEN.plusSeconds(60));
        accept(ask(receipt, 1, "Chidi Eze"));

        assertThat(history.of(story.applications.caseOf(receipt.id())))
                .filteredOn(line -> line.kind() == HistoryLine.Kind.PERSON_SUBSTITUTED)
                .extracting(HistoryLine::person, HistoryLine::other)
                .containsExactly(tuple("Ana Ruiz", "Bo Li"), tuple("Bo Li", "Chidi Eze"));
        assertThat(passes.passesOf(receipt.id()))
                .filteredOn(p -> p.state() == PassState.ISSUED)
                .extracting(p -> p.holder().nameOnId())
                .containsExactly("Chidi Eze");
    }
}
