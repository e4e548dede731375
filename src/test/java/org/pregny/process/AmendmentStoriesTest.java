package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.application.AlreadySettled;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationHistory;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseField;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.FieldAddress;
import org.pregny.application.HistoryLine;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.kernel.NotFound;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until a reviewer decides, applicants change their applications themselves, and nothing is changed behind anybody's back. */
@PregnyTest
class AmendmentStoriesTest {

    @Autowired
    Story story;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    ApplicationHistory history;

    @Autowired
    Receipts receipts;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    RemovalDesk removals;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void aChangeIsMadeAtOnceWithAReceiptALineOfHistoryALetterAndATraceWithoutValues() {
        Receipt receipt = two();
        FieldAddress function = of(receipt, 0, CaseField.FUNCTION);

        change(receipt, Map.of(function, "President"));

        assertThat(person(receipt, 0).function()).isEqualTo("President");
        assertThat(receipts.of(receipt.id()))
                .filteredOn(p -> p.kind() == ReceiptKind.CHANGE)
                .singleElement()
                .satisfies(p -> assertThat(new String(receipts.received(receipt.id(), p.number())))
                        .isEqualTo("{\"application\":\"" + receipt.number() + "\",\"fields\":{\"" + function.text()
                                + "\":\"President\"}}"));
        assertThat(history.of(about(receipt)))
                .contains(new HistoryLine(TestTime.OPEN, HistoryLine.Kind.CHANGED, "Ana Ruiz"));
        assertThat(letters(receipt)).containsOnlyOnce("applicationChanged");
        assertThat(traces(receipt))
                .singleElement()
                .satisfies(facts -> assertThat(facts).contains("FUNCTION").doesNotContain("President"));
    }

    @Test
    void theSameSentTwiceChangesOnce() {
        Receipt receipt = two();
        TypedFields typed = new TypedFields(Map.of(of(receipt, 0, CaseField.FUNCTION), "President"), version(receipt));

        amendments.change(receipt.accessKey(), typed);
        amendments.change(receipt.accessKey(), typed);

        assertThat(amendments.of(receipt.id())).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheLastChangeDoesNotUndoIt() {
        Receipt receipt = two();
        int seen = version(receipt);
        FieldAddress function = of(receipt, 0, CaseField.FUNCTION);
        change(receipt, Map.of(function, "President"));

        assertThatThrownBy(() ->
                        amendments.change(receipt.accessKey(), new TypedFields(Map.of(function, "Treasurer"), seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(person(receipt, 0).function()).isEqualTo("President");
    }

    @Test
    void aDecisionOnWhatWasChangedSinceIsNotTaken() {
        Receipt receipt = two();
        ReviewTask task = story.claimed(receipt.id());
        int seen = version(receipt);
        change(receipt, Map.of(of(receipt, 0, CaseField.NAME_ON_ID), "Ana María Ruiz"));
        List<RepresentativeVerdict> verdicts = approvals(receipt);

        assertThatThrownBy(() -> story.reviews.decide(task.id(), verdicts, seen, Story.REVIEWER))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.PENDING);
        story.reviews.decide(task.id(), verdicts, version(receipt), Story.REVIEWER);
        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.APPROVED);
    }

    @Test
    void theOrganisationIsHeldAgainstTheRegistersAgainWhileTheReviewIsOpen() {
        Receipt receipt = two();
        assertThat(story.task(receipt.id()).basisVerdict()).isNotEqualTo(BasisVerdict.ELIGIBLE);

        change(receipt, Map.of(organisation(CaseField.ORGANISATION_NAME), "Ziwa la Amani Migrant Voices"));

        assertThat(story.task(receipt.id()).organisationName()).isEqualTo("Ziwa la Amani Migrant Voices");
        assertThat(story.task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
    }

    @Test
    void anOrganisationThatWasRemovedDoesNotComeBackUnderAnotherName() {
        Receipt receipt = story.submit(anApplication()
                .by(OrganisationEntry.of("Removed and Renamed", "KE", "NGO", "ECOSOC", ""))
                .build());
        removals.remove(
                UUID.randomUUID(),
                about(receipt).organisation().id(),
                about(receipt).application().event(),
                "Threats",
                Story.REVIEWER);

        assertThatThrownBy(() -> change(receipt, Map.of(organisation(CaseField.ORGANISATION_NAME), "Somebody Else")))
                .isInstanceOf(SubmissionFaulty.class);
        assertThat(about(receipt).organisation().name()).isEqualTo("Removed and Renamed");
    }

    @Test
    void aQuestionStaysOpenWhenSomethingElseIsChanged() {
        Receipt receipt = two();
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which branch?", Story.REVIEWER);

        change(receipt, Map.of(of(receipt, 1, CaseField.FUNCTION), "Treasurer"));

        assertThat(about(receipt).application().state()).isEqualTo(ApplicationState.INFORMATION_REQUESTED);
        assertThat(person(receipt, 1).function()).isEqualTo("Treasurer");
    }

    @Test
    void afterTheEndNothingIsChangedAndNobodyChangesAnotherApplication() {
        Receipt receipt = two();
        Receipt other = two();
        FieldAddress theirs = of(other, 0, CaseField.FUNCTION);
        FieldAddress ours = of(receipt, 0, CaseField.FUNCTION);

        assertThatThrownBy(() -> change(receipt, Map.of(theirs, "Spy"))).isInstanceOf(NotFound.class);
        withdrawals.withdrawAll(receipt.accessKey());
        assertThatThrownBy(() -> change(receipt, Map.of(ours, "President"))).isInstanceOf(AlreadySettled.class);
        assertThat(person(other, 0).function()).isEmpty();
    }

    private void change(Receipt receipt, Map<FieldAddress, String> fields) {
        amendments.change(receipt.accessKey(), new TypedFields(fields, version(receipt)));
    }

    private List<RepresentativeVerdict> approvals(Receipt receipt) {
        return about(receipt).undecided().stream()
                .map(r -> RepresentativeVerdict.approve(r.id()))
                .toList();
    }

    private static FieldAddress organisation(CaseField field) {
        return new FieldAddress(null, field);
    }

    private FieldAddress of(Receipt receipt, int position, CaseField field) {
        return new FieldAddress(person(receipt, position).id(), field);
    }

    private Representative person(Receipt receipt, int position) {
        return about(receipt).representatives().get(position);
    }

    private ApplicationCase about(Receipt receipt) {
        return story.applications.caseOf(receipt.id());
    }

    private int version(Receipt receipt) {
        return about(receipt).application().version();
    }

    private List<String> letters(Receipt receipt) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }

    private List<String> traces(Receipt receipt) {
        return jdbc.sql("select facts from audit_entry where case_id = :id and action = 'application.amended'")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }

    private Receipt two() {
        return story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
    }
}
