package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.AmendedField;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationState;
import org.pregny.application.AskedDocument;
import org.pregny.application.CaseField;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.DoubleDesk;
import org.pregny.application.FieldAddress;
import org.pregny.application.InformationAnswer;
import org.pregny.application.InformationRequest;
import org.pregny.application.Inquiry;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipt;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.review.BasisVerdict;
import org.springframework.beans.factory.annotation.Autowired;

/** A question for certain fields: the answer changes the case, and only as far as it was asked to. */
@PregnyTest
class StructuredQuestionStoriesTest {

    @Autowired
    Story story;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    Receipts receipts;

    @Autowired
    DoubleDesk doubles;

    @Autowired
    WithdrawalDesk withdrawals;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void theAnswerChangesTheFieldsThatWereAskedForAndKeepsWhatWasThereBefore() {
        Receipt receipt = two();
        FieldAddress name = of(receipt, 0, CaseField.NAME_ON_ID);
        FieldAddress mail = of(receipt, 1, CaseField.EMAIL);
        ask(receipt, new Inquiry("As in the passport, please.", List.of(name, mail), List.of()));

        answer(receipt, "", Map.of(name, "Ana  María Ruiz", mail, "bo.li@example.net"));

        assertThat(person(receipt, 0).nameOnId()).isEqualTo("Ana María Ruiz");
        assertThat(person(receipt, 0).nameToPrint()).as("it was not given").isEqualTo("Ana María Ruiz");
        assertThat(person(receipt, 1).email()).isEqualTo("bo.li@example.net");
        assertThat(amendments.of(receipt.id())).singleElement().satisfies(a -> assertThat(a.fields())
                .containsExactlyInAnyOrder(
                        new AmendedField(name, "Ana Ruiz", "Ana María Ruiz"),
                        new AmendedField(mail, "bo@example.org", "bo.li@example.net")));
        assertThat(state(receipt)).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(story.task(receipt.id()).round()).isEqualTo(2);
    }

    @Test
    void theReceiptIsForWhatWasAnsweredFieldByField() {
        Receipt receipt = two();
        FieldAddress name = of(receipt, 0, CaseField.NAME_ON_ID);
        ask(receipt, new Inquiry("", List.of(name), List.of()));

        answer(receipt, "Two given names.", Map.of(name, "Ana María Ruiz"));

        ProofOfReceipt proof = receipts.of(receipt.id()).stream()
                .filter(p -> p.kind() == ReceiptKind.ANSWER)
                .findFirst()
                .orElseThrow();
        assertThat(new String(receipts.received(receipt.id(), proof.number())))
                .isEqualTo("{\"answer\":\"Two given names.\",\"application\":\"" + receipt.number()
                        + "\",\"fields\":{\"" + name.text() + "\":\"Ana María Ruiz\"}}");
        assertThat(amendments.of(receipt.id()).get(0).receipt()).isEqualTo(proof.number());
    }

    @Test
    void whatNobodyAskedForIsNotChanged() {
        Receipt receipt = two();
        FieldAddress name = of(receipt, 0, CaseField.NAME_ON_ID);
        ask(receipt, new Inquiry("", List.of(name), List.of()));

        answer(
                receipt,
                "It is right.",
                Map.of(
                        of(receipt, 1, CaseField.NAME_ON_ID),
                        "Mallory",
                        of(receipt, 0, CaseField.EMAIL),
                        "m@example.org"));

        assertThat(person(receipt, 1).nameOnId()).isEqualTo("Bo Li");
        assertThat(person(receipt, 0).email()).isEqualTo("ana@example.org");
        assertThat(amendments.of(receipt.id())).isEmpty();
    }

    @Test
    void theRulesAreThoseOfTheSubmission() {
        Receipt receipt = two();
        FieldAddress mail = of(receipt, 0, CaseField.EMAIL);
        FieldAddress lastFour = of(receipt, 0, CaseField.DOCUMENT_LAST_FOUR);
        FieldAddress holds = of(receipt, 1, CaseField.GROUNDS_PASS);
        FieldAddress until = of(receipt, 1, CaseField.GROUNDS_PASS_VALID_UNTIL);
        ask(receipt, new Inquiry("", List.of(mail, of(receipt, 0, CaseField.DOCUMENT_TYPE), holds), List.of()));

        assertThat(faults(receipt, Map.of(mail, "nowhere", lastFour, "123", holds, "yes", until, "2018-02-30")))
                .containsExactlyInAnyOrder(
                        pointer(mail),
                        pointer(lastFour),
                        pointer(until),
                        pointer(of(receipt, 1, CaseField.GROUNDS_PASS_STATION)));
        assertThat(faults(receipt, Map.of(mail, "ana@example.org"))).containsExactly("/answer");
        assertThat(state(receipt)).isEqualTo(ApplicationState.INFORMATION_REQUESTED);
        assertThat(person(receipt, 0).email()).isEqualTo("ana@example.org");
    }

    @Test
    void nobodyBecomesSomebodyElseAndNobodyIsNamedTwice() {
        Receipt receipt = two();
        FieldAddress name = of(receipt, 0, CaseField.NAME_ON_ID);
        FieldAddress type = of(receipt, 0, CaseField.DOCUMENT_TYPE);
        FieldAddress lastFour = of(receipt, 0, CaseField.DOCUMENT_LAST_FOUR);
        ask(receipt, new Inquiry("", List.of(name, type), List.of()));

        assertThatThrownBy(() -> answer(receipt, "", Map.of(name, "Chidi Eze", lastFour, "9Z9Z")))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(f -> f.messageKey())
                        .containsExactly("application.fault.otherPerson"));
        String bosLastFour = person(receipt, 1).documentLastFour();
        assertThatThrownBy(() -> answer(receipt, "", Map.of(name, "Li Bo", lastFour, bosLastFour)))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(f -> f.messageKey())
                        .containsExactly("application.fault.namedTwice"));
        answer(receipt, "Married since.", Map.of(name, "Chidi Eze"));
        assertThat(person(receipt, 0).nameOnId()).as("the same document").isEqualTo("Chidi Eze");
    }

    @Test
    void aDocumentIsAnsweredInWords() {
        Receipt receipt = two();
        ask(receipt, new Inquiry("", List.of(), List.of(AskedDocument.STATUTES)));

        assertThat(faults(receipt, Map.of())).containsExactly("/answer");
        answer(receipt, "See www.example.org/statutes", Map.of());

        InformationRequest request =
                story.applications.caseOf(receipt.id()).informationRequests().get(0);
        assertThat(request.documents()).containsExactly(AskedDocument.STATUTES);
        assertThat(request.answer()).isEqualTo("See www.example.org/statutes");
    }

    @Test
    void aNewNameIsComparedWithEverybodyElsesAgain() {
        Receipt other = story.submit(anApplication()
                .of(aRepresentative("Ngozi Adichie Okonkwo", "ngozi@example.org", "77AA"))
                .build());
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ngozi Okonkw", "n.okonkwo@example.org", "77AA"))
                .build());
        FieldAddress name = of(receipt, 0, CaseField.NAME_ON_ID);
        assertThat(doubles.doublesIn(receipt.id())).isEmpty();
        ask(receipt, new Inquiry("", List.of(name), List.of()));

        answer(receipt, "", Map.of(name, "OKONKWO Ngozi Adichie"));

        assertThat(doubles.doublesIn(receipt.id()))
                .extracting(d -> d.application())
                .contains(other.id());
    }

    @Test
    void anotherBasisIsHeldAgainstTheRegisterAgainAndTheReviewerSeesWhatItSays() {
        Receipt receipt = two();
        FieldAddress basis = new FieldAddress(null, CaseField.ORGANISATION_BASIS);
        FieldAddress name = new FieldAddress(null, CaseField.ORGANISATION_NAME);
        BasisVerdict before = story.task(receipt.id()).basisVerdict();
        ask(receipt, new Inquiry("Which basis?", List.of(basis, name), List.of()));

        answer(receipt, "", Map.of(name, "Ziwa la Amani Migrant Voices"));

        OrganisationClaim claim =
                story.applications.caseOf(receipt.id()).organisation().claim();
        assertThat(claim.name()).isEqualTo("Ziwa la Amani Migrant Voices");
        assertThat(claim.country()).isEqualTo("KE");
        assertThat(story.task(receipt.id()).organisationName()).isEqualTo("Ziwa la Amani Migrant Voices");
        assertThat(before).isNotEqualTo(BasisVerdict.ELIGIBLE);
        assertThat(story.task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
    }

    @Test
    void ofWhoWasTakenBackMeanwhileNothingIsAsked() {
        Receipt receipt = two();
        FieldAddress ana = of(receipt, 0, CaseField.FUNCTION);
        FieldAddress bo = of(receipt, 1, CaseField.FUNCTION);
        ask(receipt, new Inquiry("", List.of(ana, bo), List.of()));
        withdrawals.withdraw(receipt.accessKey(), person(receipt, 0).id());

        answer(receipt, "", Map.of(ana, "President", bo, "Treasurer"));

        assertThat(person(receipt, 0).function()).isEmpty();
        assertThat(person(receipt, 1).function()).isEqualTo("Treasurer");
    }

    @Test
    void anAnswerToWhatTheApplicantHasNotSeenIsNotTaken() {
        Receipt receipt = two();
        FieldAddress name = of(receipt, 0, CaseField.NAME_ON_ID);
        int before = version(receipt);
        ask(receipt, new Inquiry("", List.of(name), List.of()));

        assertThatThrownBy(() -> story.information.provideInformation(
                        receipt.accessKey(),
                        new InformationAnswer("", new TypedFields(Map.of(name, "Ana R."), before))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(state(receipt)).isEqualTo(ApplicationState.INFORMATION_REQUESTED);
    }

    private void ask(Receipt receipt, Inquiry inquiry) {
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), inquiry, Story.REVIEWER);
    }

    private void answer(Receipt receipt, String words, Map<FieldAddress, String> fields) {
        story.information.provideInformation(
                receipt.accessKey(), new InformationAnswer(words, new TypedFields(fields, version(receipt))));
    }

    private List<String> faults(Receipt receipt, Map<FieldAddress, String> fields) {
        try {
            answer(receipt, "", fields);
            return List.of();
        } catch (SubmissionFaulty faulty) {
            return faulty.faults().stream().map(f -> f.field()).toList();
        }
    }

    private static String pointer(FieldAddress address) {
        return "/" + address.text().replace('.', '/');
    }

    private FieldAddress of(Receipt receipt, int position, CaseField field) {
        RepresentativeId id = person(receipt, position).id();
        return new FieldAddress(id, field);
    }

    private Representative person(Receipt receipt, int position) {
        return story.applications.caseOf(receipt.id()).representatives().get(position);
    }

    private ApplicationState state(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).application().state();
    }

    private int version(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).application().version();
    }

    private Receipt two() {
        return story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
    }
}
