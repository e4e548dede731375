package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.HeldDecision;
import org.pregny.application.Receipt;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.ReturnCause;
import org.pregny.application.TypedFields;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a decision that can still be undone when its applicant, its event or its places change meanwhile. */
@PregnyTest
class GraceMeanwhileStoriesTest extends GraceTale {

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    RemovalDesk removals;

    @Autowired
    Mails mails;

    @Test
    void aCaseThatTheApplicantHasChangedMeanwhileGoesBackToTheReviewer() {
        Receipt receipt = decided(aHearing());
        Representative person = about(receipt).representatives().get(0);
        amendments.change(
                receipt.accessKey(),
                new TypedFields(
                        Map.of(new FieldAddress(person.id(), CaseField.FUNCTION), "President"),
                        about(receipt).application().version()));

        endGrace(receipt);

        assertThat(states(receipt)).containsOnly(RepresentativeState.PENDING);
        assertReturned(receipt, ReturnCause.CHANGED);
        assertThat(tale.letters(receipt.id())).doesNotContain("decisionTaken");
    }

    @Test
    void whoeverIsTakenBackMeanwhileIsLeftOut() {
        Receipt receipt = decided(aHearing());
        withdrawals.withdraw(
                receipt.accessKey(), about(receipt).representatives().get(0).id());

        endGrace(receipt);

        assertThat(states(receipt)).containsExactly(RepresentativeState.WITHDRAWN, RepresentativeState.REFUSED);
        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
        assertThat(tale.letters(receipt.id())).doesNotContain("passIssued");
    }

    @Test
    void anApplicationThatIsTakenBackAsAWholeTakesItsDecisionWithIt() {
        Receipt receipt = decided(aHearing());
        withdrawals.withdrawAll(receipt.accessKey());

        endGrace(receipt);

        assertThat(states(receipt)).containsOnly(RepresentativeState.WITHDRAWN);
        assertThat(story.ended(receipt.id().toString())).containsExactly("applicationGivenUp");
        assertThat(traces(receipt)).containsOnlyOnce("application.decisionDropped");
        assertThatThrownBy(() -> reviews.undo(receipt.id(), Story.REVIEWER, false))
                .hasMessage("application.held.gone.DROPPED");
    }

    @Test
    void aCancelledEventTakesTheDecisionWithIt() {
        Event event = aHearing();
        Receipt receipt = decided(event);
        tale.tell(tale.change(event.code(), EventFacts::cancelled));

        endGrace(receipt);

        assertThat(story.ended(receipt.id().toString())).containsExactly("applicationCancelled");
        assertThat(held.held(receipt.id())).isEmpty();
        assertThat(tale.letters(receipt.id())).doesNotContain("decisionTaken");
    }

    @Test
    void aDecisionForAnEventThatMovesMeanwhileLeavesWithTheNewDateAndOneThatIsUndoneIsDueByIt() {
        Event event = aHearing();
        Receipt leaves = decided(event);
        Receipt undone = decided(event);
        tale.tell(tale.moveTo(event.code(), "2017-11-20"));

        endGrace(leaves);
        reviews.undo(undone.id(), LEAD, true);

        assertThat(states(leaves)).containsExactly(RepresentativeState.APPROVED, RepresentativeState.REFUSED);
        assertThat(mails.html(leaves.id().uuid(), "decisionTaken", contact(leaves))
                        .text())
                .contains("20 November 2017");
        assertThat(story.task(undone.id()).dueAt())
                .isEqualTo(about(undone).application().reviewDueAt());
    }

    @Test
    void thePlacesAreCountedWhenTheDecisionLeavesAndNotBefore() {
        Event event = tale.aHearing(tree -> grace(tree, 10).putObject("quotas").put("places", 1));
        Receipt first = approvedOne(event, "Ana Ruiz");
        Receipt second = approvedOne(event, "Bo Li");
        reviews.release(second.id(), Story.REVIEWER, false);

        endGrace(first);

        assertThat(states(second)).containsExactly(RepresentativeState.APPROVED);
        assertThat(states(first)).containsExactly(RepresentativeState.WAITLISTED);
    }

    @Test
    void thePersonWhoGotAPlaceElsewhereMeanwhileSendsTheCaseBack() {
        Event event = aHearing();
        Receipt first = approvedOne(event, "Ana Ruiz");
        Receipt second = approvedOne(event, "Ana Ruiz");
        reviews.release(second.id(), Story.REVIEWER, false);

        endGrace(first);

        assertThat(states(first)).containsExactly(RepresentativeState.PENDING);
        assertReturned(first, ReturnCause.REGISTERED_ELSEWHERE);
        assertThatThrownBy(() -> story.reviews.decide(story.task(first.id()).id(), approvals(first), Story.REVIEWER))
                .isInstanceOf(RegisteredElsewhere.class);
    }

    @Test
    void anOrganisationThatIsRemovedMeanwhileIsNotApproved() {
        Event event = aHearing();
        Receipt receipt = decided(event);
        removals.remove(UUID.randomUUID(), about(receipt).organisation().id(), event.code(), "Threats", Story.REVIEWER);

        endGrace(receipt);

        assertReturned(receipt, ReturnCause.ORGANISATION_REMOVED);
    }

    private void assertReturned(Receipt receipt, ReturnCause cause) {
        ReviewTask task = story.task(receipt.id());
        assertThat(task.assignee()).isEqualTo("reviewer");
        HeldDecision returned = reviews.resumedIn(task).orElseThrow();
        assertThat(returned.state()).isEqualTo(HeldDecision.State.RETURNED);
        assertThat(returned.cause()).isEqualTo(cause);
        assertThat(jdbc.sql("select outcome from review_task where application_id = :id and state = 'DONE'")
                        .param("id", receipt.id().uuid())
                        .query(String.class)
                        .list())
                .containsExactly("RETURNED");
    }

    private Receipt approvedOne(Event event, String name) {
        Applications one = anApplication().of(aRepresentative(name, "one@example.org", "11AA"));
        Receipt receipt = tale.submit(event, one);
        story.approveAll(receipt.id());
        return receipt;
    }

    private String contact(Receipt receipt) {
        return about(receipt).application().contactName();
    }
}
