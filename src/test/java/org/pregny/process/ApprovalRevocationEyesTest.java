package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.ApprovalRevocationRequest;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RevocationGround;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.OpinionRefused;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalOutcome;
import org.pregny.opinion.Signatory;
import org.pregny.pass.PassState;

/** An approval is taken back by two people, never by one (domain b4, four eyes). */
@PregnyTest
class ApprovalRevocationEyesTest extends ApprovalRevocationTale {

    @Test
    void turnedDownItChangesNothingAndCanBeProposedAgain() {
        Receipt receipt = twoApproved();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);

        assertThatThrownBy(() -> opinions.give(revocation.proposal(), false, " ", LEAD))
                .hasMessage("opinion.refused.note");
        opinions.give(revocation.proposal(), false, "The letter is genuine, I called them.", LEAD);

        assertUntouched(receipt, revocation, ProposalOutcome.TURNED_DOWN);
        assertThatThrownBy(() -> opinions.give(revocation.proposal(), true, "", OTHER_LEAD))
                .hasMessage("opinion.refused.settled");
        assertThat(desk.propose(ana(receipt).id(), WHY, REVIEWER).id()).isNotEqualTo(revocation.id());
    }

    @Test
    void takenBackByWhoProposedItChangesNothing() {
        Receipt receipt = twoApproved();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);

        assertThatThrownBy(() -> opinions.takeBack(revocation.proposal(), LEAD.actor()))
                .isInstanceOf(OpinionRefused.class);
        opinions.takeBack(revocation.proposal(), REVIEWER.actor());

        assertUntouched(receipt, revocation, ProposalOutcome.TAKEN_BACK);
    }

    @Test
    void leftAloneForThreeDaysItLapses() {
        Receipt receipt = twoApproved();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);

        story.clock.set(TestTime.OPEN.plus(Duration.ofHours(72)).minusSeconds(1));
        assertThat(expire(revocation)).isZero();
        story.clock.set(TestTime.OPEN.plus(Duration.ofHours(72)));
        assertThatThrownBy(() -> opinions.give(revocation.proposal(), true, "", LEAD))
                .as("late, even before the timer has fired")
                .hasMessage("opinion.refused.settled");
        story.clock.set(TestTime.OPEN.plus(Duration.ofHours(72)).plusSeconds(1));
        assertThat(expire(revocation)).isEqualTo(1);

        assertUntouched(receipt, revocation, ProposalOutcome.EXPIRED);
        assertThat(audited(receipt)).containsOnlyOnce("opinion.expired");
    }

    @Test
    void nobodyAgreesToAProposalOfTheirOwnInWhateverRole() {
        Receipt receipt = twoApproved();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, LEAD);
        Signatory sameWithMore = Signatory.of(LEAD.name(), "LEAD_REVIEWER", "ORGANISER");

        assertThatThrownBy(() -> opinions.give(revocation.proposal(), true, "", LEAD))
                .hasMessage("opinion.refused.fourEyes");
        assertThatThrownBy(() -> opinions.give(revocation.proposal(), false, "no", sameWithMore))
                .hasMessage("opinion.refused.fourEyes");
        assertThatThrownBy(() -> opinions.give(revocation.proposal(), true, "", REVIEWER))
                .as("a reviewer may propose, not agree")
                .hasMessage("opinion.refused.role");
        assertThatThrownBy(() -> desk.propose(ana(receipt).id(), WHY, Signatory.of("gate", "GATE")))
                .hasMessage("opinion.refused.role");
        assertThat(ana(receipt).state()).isEqualTo(RepresentativeState.APPROVED);
        opinions.give(revocation.proposal(), true, "", OTHER_LEAD);
        assertThat(ana(receipt).state()).isEqualTo(RepresentativeState.REVOKED);
    }

    @Test
    void whatIsProposedSaysWhyOnWhoseAuthorityAndForColleagues() {
        Receipt receipt = twoApproved();
        RepresentativeId ana = ana(receipt).id();

        assertThatThrownBy(() -> desk.propose(ana, why(null, "x", "x"), REVIEWER))
                .hasMessage("application.revocation.refused.ground");
        assertThatThrownBy(() -> desk.propose(ana, why(RevocationGround.CONDUCT, " ", "x"), REVIEWER))
                .hasMessage("application.revocation.refused.authority");
        assertThatThrownBy(() -> desk.propose(ana, why(RevocationGround.CONDUCT, "x", ""), REVIEWER))
                .hasMessage("opinion.refused.grounds");
    }

    @Test
    void ofTwoWhoAgreeAtTheSameMomentOneDoesAndTheOtherIsTold() throws Exception {
        Receipt receipt = twoApproved();
        ApprovalRevocation revocation = desk.propose(ana(receipt).id(), WHY, REVIEWER);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> said =
                    both.invokeAll(List.of(giving(revocation, LEAD), giving(revocation, OTHER_LEAD)));
            assertThat(List.of(said.get(0).get(), said.get(1).get()))
                    .containsExactlyInAnyOrder("", "opinion.refused.settled");
        }

        assertThat(audited(receipt)).containsOnlyOnce("application.approvalRevoked");
    }

    private Callable<String> giving(ApprovalRevocation revocation, Signatory by) {
        return () -> {
            try {
                opinions.give(revocation.proposal(), true, "", by);
                return "";
            } catch (Refusal refused) {
                return refused.getMessage();
            }
        };
    }

    private static ApprovalRevocationRequest why(RevocationGround ground, String authority, String grounds) {
        return new ApprovalRevocationRequest(ground, authority, "", grounds);
    }

    private int expire(ApprovalRevocation revocation) {
        return story.runDueJobs(revocation.proposal().toString());
    }

    private void assertUntouched(Receipt receipt, ApprovalRevocation revocation, ProposalOutcome outcome) {
        Proposal proposal = opinions.proposal(revocation.proposal());
        assertThat(proposal.outcome()).isEqualTo(outcome);
        assertThat(opinions.open()).doesNotContain(proposal);
        assertThat(ana(receipt).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(passes.passesOf(receipt.id())).allMatch(p -> p.state() == PassState.ISSUED);
        assertThat(tale.letters(receipt.id())).doesNotContain("approvalRevoked", "passRevoked");
        assertThat(story.ended(revocation.id().toString())).containsExactly("approvalKept");
    }
}
