package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.Amendment;
import org.pregny.application.CaseField;
import org.pregny.application.Credential;
import org.pregny.application.FieldAddress;
import org.pregny.application.HistoryLine;
import org.pregny.application.Receipt;
import org.pregny.application.ReceiptKind;
import org.pregny.pass.Pass;
import org.pregny.pass.PassState;
import org.pregny.review.ReviewTask;
import org.pregny.review.TaskGone;

/** After an agreed change every pass goes on telling the truth, and none that tells something else is left. */
@PregnyTest
class ChangeRequestPassStoriesTest extends ChangeRequestTale {

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
}
