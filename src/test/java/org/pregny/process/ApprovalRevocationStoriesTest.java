package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.ApprovalRevocationDesk;
import org.pregny.application.ApprovalRevocationRequest;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.RevocationGround;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.OpinionRefused;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalOutcome;
import org.pregny.opinion.Signatory;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An approval is taken back by two people, never by one (domain b1, removal; b4, four eyes). */
@PregnyTest
class ApprovalRevocationStoriesTest {

    private static final Signatory REVIEWER = Signatory.of("reviewer-one", "REVIEWER");
    private static final Signatory LEAD = Signatory.of("lead-one", "LEAD_REVIEWER");
    private static final Signatory OTHER_LEAD = Signatory.of("lead-two", "LEAD_REVIEWER");
    private static final ApprovalRevocationRequest WHY = new ApprovalRevocationRequest(
            RevocationGround.FALSE_STATEMENT, "Office of the President", "The letter was not genuine.", "See file 7.");

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    ApprovalRevocationDesk desk;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    PassOffice passes;

    @Autowired
    PassControl control;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    SubstitutionDesk substitutions;

    @Autowired
    JdbcClient jdbc;

    Event hearing;

    @BeforeEach
    void aHearingOfOnesOwn() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(e -> {});
    }

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

    private Receipt twoApproved() {
        return tale.approved(hearing, anApplication().of(named("Ana Ruiz"), named("Bo Li")));
    }

    private RepresentativeId waitlisted() {
        Receipt receipt = tale.submit(hearing, anApplication().of(named("Chidi Eze")));
        RepresentativeId id = ana(receipt).id();
        story.reviews.decide(
                story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
        story.runDueJobs(receipt.id());
        return id;
    }

    private static RepresentativeEntry named(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private Representative ana(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives().get(0);
    }

    private List<String> audited(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}
