package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.accreditation.RemovalRefused;
import org.pregny.application.ApplicationId;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WaitingDesk;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.pass.Authority;
import org.pregny.pass.CompanionDesk;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.PassState;
import org.pregny.pass.Revocation;
import org.pregny.pass.RevocationDesk;
import org.pregny.pass.RevocationOutcome;
import org.pregny.pass.RevocationRefused;
import org.pregny.pass.SecondaryPassesUsed;
import org.pregny.review.VerdictsFaulty;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation is removed from an event as a whole: nothing more is granted to it until it is let in again. */
@PregnyTest
@Tag("database")
class RemovalStoriesTest {

    private static final OrganisationEntry PAMOJA = OrganisationEntry.of("Pamoja Watch", "KE", "NGO", "ECOSOC", "");
    private static final OrganisationEntry SAME = OrganisationEntry.of("PAMOJA  watch", "KE", "NGO", "ECOSOC", "");
    private static final PassReason REMOVED =
            PassReason.of(PassCause.ORGANISATION_REMOVED, Authority.officer(Actor.staff("officer")));
    private static final Actor ORGANISER = Actor.staff("organiser");

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    RevocationDesk revocations;

    @Autowired
    RemovalDesk removals;

    @Autowired
    PassControl control;

    @Autowired
    CompanionDesk companions;

    @Autowired
    WaitingDesk waiting;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void everyPassOfTheOrganizationIsBlockedThroughWhicheverApplicationItCame() {
        Event hearing = tale.aHearing(tree -> {});
        Pass one = passOf(tale.approved(hearing, anApplication().by(PAMOJA)));
        Pass two = passOf(tale.approved(hearing, anApplication().by(SAME)));
        Pass stranger = passOf(tale.approved(hearing));

        revocations.proposeForOrganisation(one.id(), REMOVED);

        assertThat(passes.pass(two.id()).state()).isEqualTo(PassState.SUSPENDED);
        assertThat(passes.pass(stranger.id()).isLive()).isTrue();
    }

    @Test
    void reviewerCanOnlyRefuseItsPeopleAndSeesWhy() {
        Event hearing = tale.aHearing(tree -> {});
        Receipt pending = tale.submit(hearing, anApplication().by(SAME));
        Receipt other = tale.submit(hearing, anApplication());
        removed(hearing);

        assertThatThrownBy(() -> tale.story.approveAll(pending.id()))
                .isInstanceOf(VerdictsFaulty.class)
                .hasMessage("review.fault.removed");
        assertThat(tale.story.task(pending.id()).isOpen()).isTrue();
        tale.story.decide(pending.id(), (about, position) -> false);
        tale.story.approveAll(other.id());
    }

    @Test
    void whoWasApprovedBeforeGetsNoPassUntilAnOrganiserLetsTheOrganizationInAgain() {
        Event hearing = tale.aHearing(tree -> {});
        Receipt approved = tale.submit(hearing, anApplication().by(SAME));
        Pass first = passOf(tale.approved(hearing, anApplication().by(PAMOJA)));
        tale.story.approveAll(approved.id());
        Revocation proposal = revocations.proposeForOrganisation(first.id(), REMOVED);
        revocations.decide(proposal.id(), RevocationOutcome.REVOKED, ORGANISER);

        tale.story.runDueJobs(approved.id());
        assertThat(passes.passesOf(approved.id())).isEmpty();

        assertThatThrownBy(() -> removals.readmit(proposal.id().uuid(), " ", ORGANISER))
                .isInstanceOf(RemovalRefused.class);
        assertThatThrownBy(() -> removals.readmit(proposal.id().uuid(), "Secretary-General", Actor.staff("officer")))
                .hasMessage("accreditation.removal.fourEyes");
        removals.readmit(proposal.id().uuid(), "Secretary-General of the conference, letter of today", ORGANISER);
        tale.story.runDueJobs(approved.id());

        assertThat(passOf(approved).isLive()).isTrue();
        assertThat(passes.pass(first.id()).state()).isEqualTo(PassState.REVOKED);
        assertThatThrownBy(() -> removals.readmit(proposal.id().uuid(), "again", ORGANISER))
                .hasMessage("accreditation.removal.gone");
    }

    @Test
    void clearedProposalLeavesNoRemovalBehind() {
        Event hearing = tale.aHearing(tree -> {});
        Receipt pending = tale.submit(hearing, anApplication().by(SAME));
        Pass pass = passOf(tale.approved(hearing, anApplication().by(PAMOJA)));
        Revocation proposal = revocations.proposeForOrganisation(pass.id(), REMOVED);

        revocations.decide(proposal.id(), RevocationOutcome.CLEARED, ORGANISER);
        tale.story.approveAll(pending.id());
        tale.story.runDueJobs(pending.id());

        assertThat(passOf(pending).isLive()).isTrue();
    }

    @Test
    void otherEventsAreOpenToIt() {
        Event hearing = tale.aHearing(tree -> {});
        removed(hearing);
        Event other = tale.aHearing(tree -> {});

        assertThat(passOf(tale.approved(other, anApplication().by(PAMOJA))).isLive())
                .isTrue();
    }

    @Test
    void deskReplacesNoLostPassOfIt() {
        Event hearing = tale.aHearing(tree -> {});
        Receipt receipt = tale.approved(
                hearing, anApplication().by(PAMOJA).of(aRepresentative(), aRepresentative("Bo Li", "bo@example.org")));
        List<Pass> both = passes.passesOf(receipt.id());
        PassReason lost = PassReason.of(PassCause.LOST, Authority.officer(Actor.staff("officer")));
        control.reportLost(both.get(1).id(), lost);
        revocations.proposeForOrganisation(both.get(0).id(), REMOVED);

        assertThatThrownBy(() -> passes.replace(both.get(1).id(), lost)).isInstanceOf(RevocationRefused.class);
    }

    @Test
    void freePlaceIsOfferedToTheNextUntilTheOrganizationIsLetInAgain() {
        Event hearing = tale.aHearing(tree -> {});
        waitlisted(tale.submit(hearing, anApplication().by(SAME)));
        waitlisted(tale.submit(hearing, anApplication()));
        Pass pass = passOf(tale.approved(hearing, anApplication().by(PAMOJA)));
        Revocation proposal = revocations.proposeForOrganisation(pass.id(), REMOVED);

        assertThat(waiting.offer(hearing.code(), 2, ORGANISER)).isEqualTo(1);
        revocations.decide(proposal.id(), RevocationOutcome.CLEARED, ORGANISER);

        assertThat(waiting.offer(hearing.code(), 2, ORGANISER)).isEqualTo(1);
    }

    @Test
    void secondaryPassesAreCountedForTheOrganizationAndAsManyAsTheEventSays() {
        Event hearing = tale.aHearing(tree -> tree.put("secondaryPasses", 3));
        Authority desk = Authority.officer(Actor.staff("officer"));
        Pass one = passOf(tale.approved(hearing, anApplication().by(PAMOJA)));
        Pass two = passOf(tale.approved(hearing, anApplication().by(SAME)));

        companions.secondary(one.id(), desk);
        companions.secondary(two.id(), desk);
        companions.secondary(two.id(), desk);

        assertThatThrownBy(() -> companions.secondary(one.id(), desk)).isInstanceOf(SecondaryPassesUsed.class);
        assertThat(companions.secondaryPassesOf(one)).hasSize(3);
    }

    private void waitlisted(Receipt receipt) {
        RepresentativeId id = tale.story
                .applications
                .caseOf(receipt.id())
                .representatives()
                .get(0)
                .id();
        tale.story.reviews.decide(
                tale.story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
    }

    private void removed(Event hearing) {
        Pass pass = passOf(tale.approved(hearing, anApplication().by(PAMOJA)));
        Revocation proposal = revocations.proposeForOrganisation(pass.id(), REMOVED);
        revocations.decide(proposal.id(), RevocationOutcome.REVOKED, ORGANISER);
    }

    private Pass passOf(Receipt receipt) {
        return passOf(receipt.id());
    }

    private Pass passOf(ApplicationId id) {
        return passes.passesOf(id).get(0);
    }
}
