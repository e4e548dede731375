package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Amendment;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationHistory;
import org.pregny.application.CaseField;
import org.pregny.application.ChangeAskedAlready;
import org.pregny.application.ChangeRequestDesk;
import org.pregny.application.Credential;
import org.pregny.application.FieldAddress;
import org.pregny.application.HistoryLine;
import org.pregny.application.Receipt;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.application.Representative;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCorrecting;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.review.ChangeReview;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskGone;
import org.pregny.review.VerdictsFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a decision a reviewer agrees to a change or refuses it, and every pass goes on telling the truth. */
@PregnyTest
class ChangeRequestStoriesTest {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    ChangeRequestDesk requests;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    ChangeReview reviews;

    @Autowired
    PassOffice passes;

    @Autowired
    PassCorrecting correcting;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    Receipts receipts;

    @Autowired
    ApplicationHistory history;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void anAgreedNameReplacesThePassAndTheContactIsToldOnce() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.NAME_TO_PRINT, "Ana María R.");
        assertThat(person(receipt).nameToPrint()).as("nothing changes before").isEqualTo("Ana Ruiz");

        reviews.agree(claimed(asked).id(), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());
        correcting.correct(asked.id());
        requests.announce(asked.id());

        assertThat(person(receipt).nameToPrint()).isEqualTo("Ana María R.");
        assertThat(passes.passesOf(receipt.id()))
                .extracting(Pass::version, Pass::state, pass -> pass.holder().nameToPrint())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, PassState.SUPERSEDED, "Ana Ruiz"),
                        org.assertj.core.groups.Tuple.tuple(2, PassState.ISSUED, "Ana María R."));
        assertThat(letters(receipt)).containsOnlyOnce("applicationChanged");
        assertThat(letters(receipt)).filteredOn("passIssued"::equals).hasSize(2);
        assertThat(ended(asked, "changeSettled")).isTrue();
        assertThat(kinds(receipt)).contains(HistoryLine.Kind.CHANGE_ASKED, HistoryLine.Kind.CHANGE_AGREED);
        assertThat(receipts.of(receipt.id()))
                .filteredOn(p -> p.kind() == ReceiptKind.CHANGE)
                .hasSize(1);
    }

    @Test
    void whatIsNotOnThePassLeavesThePassAlone() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.FUNCTION, "President");

        reviews.agree(claimed(asked).id(), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());

        assertThat(person(receipt).function()).isEqualTo("President");
        assertThat(passes.passesOf(receipt.id())).extracting(Pass::state).containsExactly(PassState.ISSUED);
    }

    @Test
    void aCodeThatWentToAWrongMailboxIsDead() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.EMAIL, "ana.ruiz@example.net");

        reviews.agree(claimed(asked).id(), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());

        assertThat(passes.passesOf(receipt.id()))
                .filteredOn(pass -> pass.state() == PassState.ISSUED)
                .singleElement()
                .satisfies(pass -> assertThat(pass.holder().email()).isEqualTo("ana.ruiz@example.net"));
    }

    @Test
    void aNewNameOfTheOrganisationReplacesEverybodysPass() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Amendment asked =
                asked(receipt, Map.of(new FieldAddress(null, CaseField.ORGANISATION_NAME), "Pamoja Migrants’ Network"));

        reviews.agree(claimed(asked).id(), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());

        assertThat(passes.passesOf(receipt.id()))
                .filteredOn(pass -> pass.state() == PassState.ISSUED)
                .hasSize(2)
                .allMatch(pass -> pass.holder().organisationName().equals("Pamoja Migrants’ Network"));
    }

    @Test
    void whoeverHasNoGroundsPassAnyMoreGetsAPass() {
        Receipt receipt = story.submit(
                anApplication().of(aGroundsPassHolder("GENEVA", "2018-12-31")).build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        assertThat(person(receipt).credential()).isEqualTo(Credential.LETTER);
        Amendment asked = asked(receipt, CaseField.GROUNDS_PASS, "no");

        reviews.agree(claimed(asked).id(), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());

        assertThat(passes.passesOf(receipt.id())).hasSize(1);
        assertThat(person(receipt).credential()).isEqualTo(Credential.PASS);
    }

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
    void ofAnAgreementAndAWithdrawalInTheSameMomentNoPassIsLeftAndNobodyFails() throws Exception {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.NAME_TO_PRINT, "Ana R.");
        ReviewTask task = claimed(asked);

        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var agreed = both.submit(() -> reviews.agree(task.id(), Story.REVIEWER));
            var left = both.submit(() -> withdrawals.withdrawAll(receipt.accessKey()));
            left.get();
            try {
                agreed.get();
            } catch (java.util.concurrent.ExecutionException late) {
                assertThat(late.getCause()).isInstanceOfAny(TaskGone.class, org.pregny.kernel.NotFound.class);
            }
        }
        story.runDueJobs(asked.id().toString());

        assertThat(passes.passesOf(receipt.id())).noneMatch(Pass::isLive);
        assertThat(task(asked).isOpen()).isFalse();
    }

    @Test
    void theOutcomeStandsInTheWorkListOfWhatIsDone() {
        Receipt receipt = approved();
        Amendment asked = asked(receipt, CaseField.FUNCTION, "President");

        reviews.agree(claimed(asked).id(), Story.REVIEWER);

        assertThat(task(asked).outcome()).isEqualTo(ReviewOutcome.CHANGE_AGREED);
    }

    /** The fields by which a person is told from another. */
    private record RepresentativeFields(Representative person) {
        FieldAddress name() {
            return new FieldAddress(person.id(), CaseField.NAME_ON_ID);
        }

        FieldAddress lastFour() {
            return new FieldAddress(person.id(), CaseField.DOCUMENT_LAST_FOUR);
        }
    }

    private Receipt approved() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return receipt;
    }

    private Amendment asked(Receipt receipt, CaseField field, String value) {
        return asked(receipt, Map.of(new FieldAddress(person(receipt).id(), field), value));
    }

    private Amendment asked(Receipt receipt, Map<FieldAddress, String> fields) {
        int version = about(receipt).application().version();
        requests.request(receipt.accessKey(), new TypedFields(fields, version), "A slip of the pen.");
        return only(receipt);
    }

    private Amendment only(Receipt receipt) {
        return amendments.of(receipt.id()).get(0);
    }

    private ReviewTask claimed(Amendment asked) {
        ReviewTask task = task(asked);
        story.reviews.claim(task.id(), Story.REVIEWER);
        return task;
    }

    private ReviewTask task(Amendment asked) {
        return story.reviews.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :subject")
                .param("subject", asked.id().uuid())
                .query(java.util.UUID.class)
                .single()));
    }

    private boolean ended(Amendment asked, String endEvent) {
        return jdbc.sql("select count(*) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                                + " where p.business_key_ = :key and a.act_id_ = :end")
                        .param("key", asked.id().toString())
                        .param("end", endEvent)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<HistoryLine.Kind> kinds(Receipt receipt) {
        return history.of(about(receipt)).stream().map(HistoryLine::kind).toList();
    }

    private Representative person(Receipt receipt) {
        return about(receipt).representatives().get(0);
    }

    private ApplicationCase about(Receipt receipt) {
        return story.applications.caseOf(receipt.id());
    }

    private List<String> letters(Receipt receipt) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}
