package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.pass.PassLives.because;
import static org.pregny.pass.RevocationOutcome.CLEARED;
import static org.pregny.pass.RevocationOutcome.REVOKED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.PregnyTest;
import org.pregny.application.OrganisationEntry;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person blocks a pass at once; another, an organiser, revokes or clears it. */
@PregnyTest
class RevocationTest {

    private static final Actor ORGANISER = Actor.staff("organiser");
    private static final PassReason MISUSE = because(PassCause.MISUSE).noting("Lent to somebody.");

    @Autowired
    PassLives lives;

    @Autowired
    PassOffice office;

    @Autowired
    PassControl control;

    @Autowired
    RevocationDesk desk;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aProposalBlocksThePassAtOnceAndADecisionRevokesItAndTellsItsHolderWithoutTheReason() {
        Pass pass = lives.activated();
        Revocation proposal = desk.propose(pass.id(), MISUSE);
        assertThat(office.pass(pass.id()).state()).isEqualTo(PassState.SUSPENDED);
        assertThat(desk.open()).contains(proposal);
        assertThat(letters(pass)).isEmpty();

        desk.decide(proposal.id(), REVOKED, ORGANISER);

        assertThat(office.pass(pass.id()).state()).isEqualTo(PassState.REVOKED);
        assertThat(control.historyOf(pass.id()))
                .extracting(c -> c.reason().by().actor().name(), c -> c.reason().cause())
                .endsWith(tuple("pass-officer", PassCause.MISUSE), tuple("organiser", PassCause.MISUSE));
        assertThat(desk.open()).doesNotContain(proposal);
        assertThat(letters(pass)).containsExactly("passRevoked");
        assertThat(lives.audited(pass)).endsWith("pass.suspended", "pass.revoked");
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUED", "ACTIVATED"})
    void aClearedPassIsAgainWhatItWasAndNobodyIsTold(PassState state) {
        Pass pass = lives.in(state);
        desk.decide(desk.propose(pass.id(), MISUSE).id(), CLEARED, ORGANISER);

        assertThat(office.pass(pass.id())).isEqualTo(pass);
        assertThat(letters(pass)).isEmpty();
        assertThat(lives.audited(pass)).containsOnlyOnce("pass.sent").endsWith("pass.cleared");
    }

    @Test
    void whoProposedMayNotDecide() {
        Pass pass = lives.issued();
        Revocation proposal =
                desk.propose(pass.id(), PassReason.of(PassCause.SECURITY, Authority.organiser(ORGANISER)));

        assertThatThrownBy(() -> desk.decide(proposal.id(), REVOKED, ORGANISER))
                .isInstanceOf(RevocationRefused.class)
                .hasMessage("pass.revocation.fourEyes");
        assertThatThrownBy(() -> desk.decide(proposal.id(), CLEARED, ORGANISER)).isInstanceOf(RevocationRefused.class);
        assertThat(office.pass(pass.id()).state()).isEqualTo(PassState.SUSPENDED);
        desk.decide(proposal.id(), CLEARED, Actor.staff("other-organiser"));
        assertThat(office.pass(pass.id()).state()).isEqualTo(PassState.ISSUED);
    }

    @Test
    void aDecisionIsTakenOnce() {
        Revocation proposal = desk.propose(lives.issued().id(), MISUSE);
        desk.decide(proposal.id(), REVOKED, ORGANISER);

        assertThatThrownBy(() -> desk.decide(proposal.id(), CLEARED, Actor.staff("other-organiser")))
                .hasMessage("pass.revocation.decided");
    }

    @Test
    void aWholeOrganisationIsBlockedAndRevokedTogether() {
        Pass one = lives.issued(anApplication()
                .by(OrganisationEntry.of("Removed as a Whole", "KE", "NGO", "ECOSOC", ""))
                .of(aRepresentative(), aRepresentative("Bo Li", "bo@example.org"))
                .build());
        Pass stranger = lives.issued();
        Revocation proposal = desk.proposeForOrganisation(one.id(), because(PassCause.ORGANISATION_REMOVED));
        List<Pass> theirs = office.passesOf(one.application());
        assertThat(theirs).hasSize(2).allMatch(p -> p.state() == PassState.SUSPENDED);

        desk.decide(proposal.id(), REVOKED, ORGANISER);

        assertThat(office.passesOf(one.application())).allMatch(p -> p.state() == PassState.REVOKED);
        assertThat(office.pass(stranger.id()).state()).isEqualTo(PassState.ISSUED);
    }

    @Test
    void aProposalThatNobodyDecidesIsMarkedOnceAndStandsFirstUntilItIsDecided() {
        Revocation proposal = desk.propose(lives.issued().id(), MISUSE);
        story.clock.set(
                proposal.proposedAt().plus(RevocationDesk.DECIDED_WITHIN).minusSeconds(1));
        assertThat(story.runDueJobs(proposal.id().toString())).isZero();
        assertThat(desk.revocation(proposal.id()).overdue()).isFalse();

        story.clock.set(
                proposal.proposedAt().plus(RevocationDesk.DECIDED_WITHIN).plusSeconds(1));
        story.runDueJobs(proposal.id().toString());
        desk.escalate(proposal.id());

        assertThat(desk.open().get(0).overdue()).isTrue();
        assertThat(audited(proposal)).containsOnlyOnce("pass.revocationOverdue");
        desk.decide(proposal.id(), CLEARED, ORGANISER);
        assertThat(story.due(proposal.id().toString())).isEmpty();
    }

    @Test
    void aPassThatWasReissuedWhileItWaitedIsDecidedInItsLastVersion() {
        Pass pass = lives.activated();
        Revocation proposal = desk.propose(pass.id(), MISUSE);
        Pass next = office.reissue(pass.id(), because(PassCause.EVENT_MOVED).setOffBy("event/x/2"));
        desk.decide(proposal.id(), CLEARED, ORGANISER);

        assertThat(office.pass(next.id()).state()).isEqualTo(PassState.ISSUED);
        assertThat(lives.audited(next)).contains("pass.sent");
    }

    @Test
    void whatIsClearedTooLateHasRunOut() {
        Pass pass = lives.activated();
        Revocation proposal = desk.propose(pass.id(), MISUSE);
        story.clock.set(pass.validUntil().plusSeconds(1));
        desk.decide(proposal.id(), CLEARED, ORGANISER);

        assertThat(office.pass(pass.id()).state()).isEqualTo(PassState.EXPIRED);
    }

    private List<String> audited(Revocation revocation) {
        return jdbc.sql("select action from audit_entry where subject_id = :id")
                .param("id", revocation.id().uuid())
                .query(String.class)
                .list();
    }

    private List<String> letters(Pass pass) {
        return jdbc.sql("select template from outgoing_mail where letter_key = :key")
                .param("key", "passRevoked/" + pass.id())
                .query(String.class)
                .list();
    }
}
