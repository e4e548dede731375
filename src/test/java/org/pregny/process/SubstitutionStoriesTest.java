package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationState;
import org.pregny.application.HistoryLine;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.SubstitutionRefused;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SubstitutionReview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when one person is to take another's place (domain P2, substitute). */
@PregnyTest
class SubstitutionStoriesTest {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    SubstitutionReview review;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    PassOffice passes;

    @Autowired
    org.pregny.application.ApplicationHistory history;

    @Autowired
    JdbcClient jdbc;

    Event hearing;

    @BeforeEach
    void aHearingOfOnesOwn() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(e -> {});
    }

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

    private Receipt approved(String... names) {
        RepresentativeEntry[] people =
                java.util.Arrays.stream(names).map(this::named).toArray(RepresentativeEntry[]::new);
        return tale.approved(hearing, anApplication().of(people));
    }

    private RepresentativeEntry named(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private Representative waitlisted() {
        Receipt receipt = tale.submit(hearing, anApplication());
        story.reviews.decide(
                story.claimed(receipt.id()).id(),
                List.of(RepresentativeVerdict.waitlist(person(receipt, 0).id())),
                Story.REVIEWER);
        return person(receipt, 0);
    }

    private Substitution ask(Receipt receipt, int former, String name) {
        return desk.request(receipt.accessKey(), person(receipt, former).id(), named(name));
    }

    private void accept(Substitution asked) {
        review.accept(claimed(asked), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());
    }

    private ReviewTaskId claimed(Substitution asked) {
        ReviewTask task = task(asked);
        story.reviews.claim(task.id(), Story.REVIEWER);
        return task.id();
    }

    private ReviewTask task(Substitution asked) {
        return story.reviews.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", asked.id().uuid())
                .query(UUID.class)
                .single()));
    }

    private Representative person(Receipt receipt, int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n);
    }

    private List<org.assertj.core.groups.Tuple> people(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives().stream()
                .map(r -> tuple(r.nameOnId(), r.state()))
                .toList();
    }

    private PassState state(String name, Receipt receipt) {
        return passes.passesOf(receipt.id()).stream()
                .filter(p -> p.holder().nameOnId().equals(name))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> endOf(Substitution asked) {
        return story.ended(asked.id().toString());
    }

    private List<String> letters(Receipt receipt) {
        return tale.letters(receipt.id());
    }

    private List<String> audited(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}
