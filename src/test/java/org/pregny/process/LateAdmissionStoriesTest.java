package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.application.WithdrawalDesk;
import org.pregny.kernel.Language;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalOutcome;
import org.pregny.opinion.Signatory;
import org.pregny.review.Bars;
import org.pregny.review.ConflictDeclaration;
import org.pregny.review.ConflictKind;
import org.pregny.review.LateReview;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deadline is overlooked by two people, never by one (domain b4, four eyes: override). */
@PregnyTest
class LateAdmissionStoriesTest {

    private static final Signatory HOLDER = Signatory.of(Story.REVIEWER.name(), "REVIEWER", "LEAD_REVIEWER");
    private static final Signatory LEAD = Signatory.of("late-lead", "LEAD_REVIEWER");
    private static final Signatory ORGANISER = Signatory.of("late-organiser", "ORGANISER");

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    LateReview late;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    Bars bars;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    JdbcClient jdbc;

    Receipt receipt;
    ReviewTask task;

    @BeforeEach
    void somethingCameLateAndAReviewerHoldsIt() {
        story.clock.set("2017-09-05T00:00:00+02:00");
        receipt = story.submissions.submit(
                tale.aHearing(e -> {}).code(),
                anApplication().build(),
                Language.EN,
                UUID.randomUUID().toString(),
                "The bank was closed.");
        task = story.claimed(receipt.id());
    }

    @Test
    void itIsReviewedOnceAnotherAgreesAndTheTrailNamesBoth() {
        Proposal proposal = proposed();
        assertThat(state()).isEqualTo(ApplicationState.LATE);

        opinions.give(proposal.id(), true, "", ORGANISER);

        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(story.task(receipt.id()).stage()).isEqualTo(ReviewStage.REVIEW_APPLICATION);
        assertThat(story.reviews.task(task.id())).satisfies(ended -> {
            assertThat(ended.outcome()).isEqualTo(ReviewOutcome.ADMITTED);
            assertThat(ended.doneBy()).isEqualTo("late-organiser");
        });
        assertThat(actors("opinion.proposed")).containsExactly(Story.REVIEWER.name());
        assertThat(actors("application.lateAdmitted")).containsExactly("late-organiser");
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("lateAdmitted");
        assertThat(story.ended(task.id().toString())).containsExactly("stepDone");
    }

    @Test
    void nobodyAgreesToAProposalOfTheirOwnNorWithoutTheRoleNorToWhomTheyAreTied() {
        Proposal proposal = proposed();
        bars.declare(task.id(), new ConflictDeclaration(ConflictKind.FAMILY, "My sister."), LEAD.actor());

        assertRefused(proposal, HOLDER, "opinion.refused.fourEyes");
        assertRefused(proposal, Signatory.of("late-other", "REVIEWER"), "opinion.refused.role");
        assertRefused(proposal, LEAD, "opinion.refused.party");
        assertThat(state()).isEqualTo(ApplicationState.LATE);
    }

    @Test
    void whileItIsProposedItIsNeitherRefusedNorProposedAgain() {
        Proposal proposal = proposed();

        assertThatThrownBy(() -> late.refuse(task.id(), "", HOLDER.actor())).hasMessage("review.late.proposed");
        assertThatThrownBy(this::proposed).hasMessage("opinion.refused.twice");
        opinions.give(proposal.id(), false, "Three weeks are too much.", LEAD);

        assertThat(late.proposal(task).orElseThrow().outcome()).isEqualTo(ProposalOutcome.TURNED_DOWN);
        late.refuse(task.id(), "", HOLDER.actor());
        assertThat(state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    void withoutGroundsNothingIsProposedAndWithoutAnAnswerItLapses() {
        assertThatThrownBy(() -> late.propose(task.id(), " ", HOLDER)).hasMessage("opinion.refused.grounds");
        Proposal proposal = proposed();

        story.clock.set(story.clock.instant().plus(Duration.ofHours(72)));
        story.runDueJobs(proposal.id().toString());

        assertThat(opinions.proposal(proposal.id()).outcome()).isEqualTo(ProposalOutcome.EXPIRED);
        assertThat(story.task(receipt.id()).id()).isEqualTo(task.id());
        assertThat(proposed().id()).isNotEqualTo(proposal.id());
    }

    @Test
    void whoeverAgreesAfterItWasTakenBackByTheApplicantIsTold() {
        Proposal proposal = proposed();
        withdrawals.withdrawAll(receipt.accessKey());

        assertRefused(proposal, LEAD, "opinion.refused.nothingLeft");
        assertThat(state()).isEqualTo(ApplicationState.WITHDRAWN);
    }

    private Proposal proposed() {
        return late.propose(task.id(), "The bank was closed on a holiday of their country.", HOLDER);
    }

    private void assertRefused(Proposal proposal, Signatory by, String why) {
        assertThatThrownBy(() -> opinions.give(proposal.id(), true, "", by)).hasMessage(why);
    }

    private ApplicationState state() {
        return story.applications.caseOf(receipt.id()).application().state();
    }

    private List<String> actors(String action) {
        return jdbc.sql("select actor from audit_entry where case_id = :id and action = :action")
                .param("id", receipt.id().uuid())
                .param("action", action)
                .query(String.class)
                .list();
    }
}
