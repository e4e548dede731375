package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;

/** An approval is taken back, and all that rested on it goes with it (domain b1, removal). */
@PregnyTest
class ApprovalRevocationStoriesTest extends ApprovalRevocationTale {

    @Autowired
    PassControl control;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    SubstitutionDesk substitutions;

    @Test
    void whenAnotherAgreesThePassIsDeadThePlaceOfferedAndBothAreTold() {
        Receipt receipt = twoApproved();
        RepresentativeId next = waitlisted();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);
        assertThat(ana(receipt).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(passes.passesOf(receipt.id())).allMatch(p -> p.state() == PassState.ISSUED);

        opinions.give(revocation.proposal(), true, "", LEAD);

        assertThat(ana(receipt).state()).isEqualTo(RepresentativeState.REVOKED);
        assertThat(passes.passesOf(receipt.id()))
                .satisfiesExactlyInAnyOrder(
                        pass -> {
                            assertThat(pass.holder().nameOnId()).isEqualTo("Ana Ruiz");
                            assertThat(pass.state()).isEqualTo(PassState.REVOKED);
                            assertThat(control.historyOf(pass.id())).last().satisfies(change -> {
                                assertThat(change.reason().cause()).isEqualTo(PassCause.APPROVAL_REVOKED);
                                assertThat(change.reason().by().actor().name()).isEqualTo("lead-one");
                            });
                        },
                        pass -> assertThat(pass.state()).isEqualTo(PassState.ISSUED));
        assertThat(story.applications.representative(next).orElseThrow().state())
                .isEqualTo(RepresentativeState.OFFERED);
        assertThat(tale.letters(receipt.id()))
                .containsOnlyOnce("passRevoked")
                .filteredOn("approvalRevoked"::equals)
                .hasSize(2);
        assertThat(story.ended(revocation.id().toString())).containsExactly("approvalRevoked");
        assertThat(audited(receipt))
                .containsOnlyOnce("opinion.proposed", "opinion.agreed", "application.approvalRevoked", "pass.revoked");
    }

    @Test
    void whoWaitsForAPlaceCanLoseTheTurnAndNobodyIsOfferedAnything() {
        RepresentativeId waits = waitlisted();
        RepresentativeId other = waitlisted();
        ApprovalRevocation revocation = desk.propose(waits, WHY, REVIEWER);

        opinions.give(revocation.proposal(), true, "", LEAD);
        story.runDueJobs(waits.toString());

        assertThat(story.applications.representative(waits).orElseThrow().state())
                .isEqualTo(RepresentativeState.REVOKED);
        assertThat(story.applications.representative(other).orElseThrow().state())
                .isEqualTo(RepresentativeState.WAITLISTED);
        assertThat(story.ended(waits.toString())).isNotEmpty();
    }

    @Test
    void whoHasLeftMeanwhileCannotBeRevokedAndWhoWasRefusedNever() {
        Receipt receipt = twoApproved();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);
        withdrawals.withdraw(receipt.accessKey(), ana(receipt).id());

        assertThatThrownBy(() -> opinions.give(revocation.proposal(), true, "", LEAD))
                .hasMessage("opinion.refused.nothingLeft");
        opinions.give(revocation.proposal(), false, "Withdrawn by themselves.", LEAD);
        assertThat(ana(receipt).state()).isEqualTo(RepresentativeState.WITHDRAWN);
        assertThatThrownBy(() -> desk.propose(ana(receipt).id(), WHY, REVIEWER))
                .hasMessage("application.revocation.refused.nothing");
    }

    @Test
    void aSubstituteWhoIsBeingCheckedFallsWithThePlaceAndASecondProposalIsNotTaken() {
        Receipt receipt = twoApproved();
        var asked = substitutions.request(
                receipt.accessKey(), ana(receipt).id(), aRepresentative("Di Wu", UUID.randomUUID() + "@example.org"));
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);
        assertThatThrownBy(() -> desk.propose(ana(receipt).id(), WHY, OTHER_LEAD))
                .hasMessage("opinion.refused.twice");

        opinions.give(revocation.proposal(), true, "", LEAD);

        assertThat(story.applications.caseOf(receipt.id()).representatives())
                .filteredOn(p -> p.nameOnId().equals("Di Wu"))
                .extracting(Representative::state)
                .containsExactly(RepresentativeState.WITHDRAWN);
        assertThat(asked).isNotNull();
    }

    private RepresentativeId waitlisted() {
        Receipt receipt = tale.submit(hearing, anApplication().of(named("Chidi Eze")));
        RepresentativeId id = ana(receipt).id();
        story.reviews.decide(
                story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
        story.runDueJobs(receipt.id());
        return id;
    }
}
