package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeState;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionRefused;
import org.pregny.event.EventFacts;
import org.pregny.kernel.NotFound;
import org.pregny.review.ReviewOutcome;

/** When and by whom a place is taken over, how its dates move, and what ends the wish. */
@PregnyTest
class SubstitutionLimitsTest extends SubstitutionTale {

    @Test
    void anOverdueCheckIsMarkedAndOneThatNobodyDidEndsWithTheEvent() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked = ask(receipt, 0, "Chidi Eze");

        story.clock.set(asked.dueAt().plusSeconds(1));
        story.runDueJobs(asked.id().toString());
        assertThat(task(asked).overdue()).isTrue();

        story.clock.set(hearing.endsBefore().plusSeconds(1));
        story.runDueJobs(asked.id().toString());
        assertThat(task(asked).outcome()).isEqualTo(ReviewOutcome.NO_LONGER_NEEDED);
        assertThat(desk.substitution(asked.id()).state()).isEqualTo(Substitution.State.EXPIRED);
        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(letters(receipt)).filteredOn("personSubstituted"::equals).hasSize(2);
        assertThat(endOf(asked)).contains("substitutionEscalated", "substitutionClosed");
    }

    @Test
    void itsDatesMoveWithTheEventAndACancelledEventEndsIt() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked = ask(receipt, 0, "Chidi Eze");

        tale.tell(tale.moveTo(hearing.code(), "2017-09-26"));
        Substitution moved = desk.substitution(asked.id());
        assertThat(moved.dueAt()).isBefore(asked.dueAt());
        assertThat(task(asked).dueAt()).isEqualTo(moved.dueAt());

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));
        assertThat(desk.substitution(asked.id()).state()).isEqualTo(Substitution.State.ENDED);
        assertThat(task(asked).outcome()).isEqualTo(ReviewOutcome.NO_LONGER_NEEDED);
    }

    @Test
    void whoIsTakenBackLeavesNoPlaceForAnother() {
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked = ask(receipt, 0, "Chidi Eze");

        withdrawals.withdrawAll(receipt.accessKey());

        assertThat(desk.substitution(asked.id()).state()).isEqualTo(Substitution.State.ENDED);
        assertThat(story.applications.caseOf(receipt.id()).application().state())
                .isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(endOf(asked)).contains("substitutionClosed");
    }

    @Test
    void whoHasAPlaceThroughAnotherApplicationIsNotAcceptedHereAsWell() {
        RepresentativeEntry twice = aRepresentative("Chidi Eze", "chidi@example.org", "77TW");
        Receipt elsewhere = tale.approved(hearing, anApplication().of(twice));
        Receipt receipt = approved("Ana Ruiz");
        Substitution asked =
                desk.request(receipt.accessKey(), person(receipt, 0).id(), twice);

        assertThatThrownBy(() -> review.accept(claimed(asked), Story.REVIEWER))
                .isInstanceOf(RegisteredElsewhere.class)
                .extracting(e -> ((RegisteredElsewhere) e).args()[1])
                .isEqualTo(elsewhere.number());
        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(task(asked).isOpen()).isTrue();
    }

    @Test
    void whatWouldBeFaultyAtSubmissionIsFaultyHereToo() {
        Receipt receipt = approved("Ana Ruiz", "Bo Li");
        RepresentativeEntry nobody = RepresentativeEntry.blank();
        RepresentativeEntry named =
                aRepresentative("Bo Li", "bo@example.org", person(receipt, 1).documentLastFour());

        assertThatThrownBy(() ->
                        desk.request(receipt.accessKey(), person(receipt, 0).id(), nobody))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(f -> f.field())
                        .contains("/nameOnId", "/email", "/documentType", "/documentLastFour", "/groundsPass"));
        assertThatThrownBy(() ->
                        desk.request(receipt.accessKey(), person(receipt, 0).id(), named))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(f -> f.messageKey())
                        .containsExactly("application.substitution.named"));
        assertThat(people(receipt)).hasSize(2);
    }

    @Test
    void aPlaceChangesHandsUntilPassesAreFirstPickedUpOrUntilTheEventSays() {
        Receipt receipt = approved("Ana Ruiz");
        var pickup = hearing.pickups().stream()
                .map(p -> p.day().atTime(p.from()).atZone(hearing.zone()).toInstant())
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();

        story.clock.set(pickup);
        assertThatThrownBy(() -> ask(receipt, 0, "Chidi Eze"))
                .isInstanceOf(SubstitutionRefused.class)
                .hasMessage("application.substitution.closed");
        story.clock.set(pickup.minusSeconds(1));
        assertThat(ask(receipt, 0, "Chidi Eze").isOpen()).isTrue();

        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(e -> e.putObject("afterDecision").put("substitutionCloses", "2017-09-01T18:00:00"));
        Receipt set = approved("Ana Ruiz");
        story.clock.set("2017-09-01T18:00:01+02:00");
        assertThatThrownBy(() -> ask(set, 0, "Chidi Eze")).isInstanceOf(SubstitutionRefused.class);
        story.clock.set("2017-09-01T18:00:00+02:00");
        assertThat(ask(set, 0, "Chidi Eze").isOpen()).isTrue();
    }

    @Test
    void onlyWhoHasAPlaceIsReplacedAndByOneAtATime() {
        Receipt receipt = tale.submit(hearing, anApplication().of(named("Ana Ruiz"), named("Bo Li")));
        story.decide(receipt.id(), (about, position) -> position == 0);

        assertThatThrownBy(() -> ask(receipt, 1, "Chidi Eze")).hasMessage("application.substitution.noPlace");
        ask(receipt, 0, "Chidi Eze");
        assertThatThrownBy(() -> ask(receipt, 0, "Dana Wu")).hasMessage("application.substitution.asked");
        assertThatThrownBy(() -> desk.request(
                        receipt.accessKey(), person(approved("Eve Orr"), 0).id(), named("Dana Wu")))
                .isInstanceOf(NotFound.class);
    }
}
