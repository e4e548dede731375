package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

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
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationState;
import org.pregny.application.NothingToWithdraw;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when an organisation takes people back (domain P2). */
@PregnyTest
class WithdrawalStoriesTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");

    @Autowired
    Story story;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    PassOffice passes;

    @Autowired
    PassControl control;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobodyWaitsOnTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        waiting.list(HEARING).forEach(line -> jdbc.sql("update representative set state = 'REFUSED' where id = :id")
                .param("id", line.representative().uuid())
                .update());
    }

    @Test
    void aPassIsDeadAtOnceTheOthersLiveAndTheNextWhoWaitsIsOfferedThePlace() {
        Receipt receipt = twoApproved();
        story.runDueJobs(receipt.id());
        RepresentativeId next = waitlisted();

        withdrawals.withdraw(receipt.accessKey(), person(receipt, 0).id());
        withdrawals.withdraw(receipt.accessKey(), person(receipt, 0).id());

        assertThat(passes.passesOf(receipt.id()))
                .satisfiesExactlyInAnyOrder(
                        pass -> {
                            assertThat(pass.holder().nameOnId()).isEqualTo("Ana Ruiz");
                            assertThat(pass.state()).isEqualTo(PassState.REVOKED);
                        },
                        pass -> assertThat(pass.state()).isEqualTo(PassState.ISSUED));
        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.WITHDRAWN);
        assertThat(state(receipt)).isEqualTo(ApplicationState.DECIDED);
        assertThat(letters(receipt)).containsOnlyOnce("applicationWithdrawn", "passGivenUp");
        assertThat(story.applications.representative(next).orElseThrow().state())
                .isEqualTo(RepresentativeState.OFFERED);
        assertThat(audited(receipt)).containsOnlyOnce("application.representativeWithdrawn");
    }

    @Test
    void whoIsTakenBackBeforeThePassIsMadeGetsNoneAndTheOthersGetTheirs() {
        Receipt receipt = twoApproved();

        withdrawals.withdraw(receipt.accessKey(), person(receipt, 0).id());
        story.runDueJobs(receipt.id());

        assertThat(passes.passesOf(receipt.id()))
                .extracting(pass -> pass.holder().nameOnId())
                .containsExactly("Bo Li");
        assertThat(letters(receipt)).doesNotContain("attendanceConfirmed", "passGivenUp");
    }

    @Test
    void aReviewerDecidesOnlyOnThoseWhoAreLeft() {
        Receipt receipt = two();
        withdrawals.withdraw(receipt.accessKey(), person(receipt, 0).id());
        RepresentativeId left = person(receipt, 1).id();

        story.reviews.decide(
                story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.approve(left)), Story.REVIEWER);
        story.runDueJobs(receipt.id());

        assertThat(person(receipt, 0).state()).isEqualTo(RepresentativeState.WITHDRAWN);
        assertThat(person(receipt, 1).state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(passes.passesOf(receipt.id())).hasSize(1);
    }

    @Test
    void anApplicationThatNobodyIsLeftInEndsWithItsReview() {
        Receipt receipt = two();

        withdrawals.withdraw(receipt.accessKey(), person(receipt, 0).id());
        withdrawals.withdrawAll(receipt.accessKey());
        withdrawals.withdrawAll(receipt.accessKey());

        assertThat(state(receipt)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(story.hasEndedAt(receipt.id(), "applicationGivenUp")).isTrue();
        assertThatThrownBy(() -> story.task(receipt.id())).isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(letters(receipt)).filteredOn("applicationWithdrawn"::equals).hasSize(2);
        assertThat(audited(receipt)).containsOnlyOnce("application.withdrawn");
    }

    @Test
    void aQuestionThatNobodyHasToAnswerAnyMoreIsNotRemindedOf() {
        Receipt receipt = two();
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which branch?", Story.REVIEWER);

        withdrawals.withdrawAll(receipt.accessKey());
        story.clock.set("2017-09-15T09:00:00+02:00");

        assertThat(story.runDueJobs(receipt.id())).isZero();
        assertThat(letters(receipt)).doesNotContain("informationReminder", "applicationLapsed");
        assertThatThrownBy(() -> story.information.provideInformation(receipt.accessKey(), "The one in Nairobi."))
                .isInstanceOf(AlreadySettled.class);
    }

    @Test
    void whoWaitsLeavesTheListAndFreesNoPlace() {
        RepresentativeId first = waitlisted();
        RepresentativeId second = waitlisted();
        Representative leaving = story.applications.representative(first).orElseThrow();

        withdrawals.withdrawAll(
                story.applications.receipt(leaving.application()).accessKey());
        story.runDueJobs(first.toString());

        assertThat(waiting.list(HEARING))
                .extracting(line -> line.representative())
                .containsExactly(second);
        assertThat(waiting.list(HEARING).get(0).state()).isEqualTo(RepresentativeState.WAITLISTED);
        assertThat(story.due(first.toString())).isEmpty();
    }

    @Test
    void aLostPassOfWhoIsTakenBackIsNotReplacedAnyMore() {
        Receipt receipt = twoApproved();
        story.runDueJobs(receipt.id());
        Pass pass = passes.passesOf(receipt.id()).get(0);
        PassReason lost = PassReason.of(PassCause.LOST, Authority.officer(Story.REVIEWER));
        control.reportLost(pass.id(), lost);

        withdrawals.withdrawAll(receipt.accessKey());

        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.REVOKED);
        assertThatThrownBy(() -> passes.replace(pass.id(), lost)).isInstanceOf(org.pregny.kernel.Refusal.class);
    }

    @Test
    void ofTwoWhoTakeSomebodyBackAtTheSameMomentOneDoesAndOnePlaceIsOffered() throws Exception {
        Receipt receipt = twoApproved();
        story.runDueJobs(receipt.id());
        waitlisted();
        waitlisted();
        RepresentativeId leaving = person(receipt, 0).id();
        Callable<Void> leave = () -> {
            withdrawals.withdraw(receipt.accessKey(), leaving);
            return null;
        };

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : both.invokeAll(List.of(leave, leave))) {
                done.get();
            }
        }

        assertThat(letters(receipt)).containsOnlyOnce("applicationWithdrawn");
        assertThat(waiting.list(HEARING))
                .filteredOn(line -> line.state() == RepresentativeState.OFFERED)
                .hasSize(1);
    }

    @Test
    void nobodyIsTakenBackWhoHasNoPlaceOrBelongsToAnotherApplication() {
        Receipt receipt = two();
        story.decide(receipt.id(), (about, position) -> position == 1);
        Receipt other = two();

        assertThatThrownBy(() -> withdrawals.withdraw(
                        receipt.accessKey(), refused(receipt).id()))
                .isInstanceOf(NothingToWithdraw.class);
        assertThatThrownBy(() -> withdrawals.withdraw(
                        receipt.accessKey(), person(other, 0).id()))
                .isInstanceOf(NotFound.class);
        assertThat(person(other, 0).state()).isEqualTo(RepresentativeState.PENDING);
    }

    private Receipt two() {
        return story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
    }

    private Receipt twoApproved() {
        Receipt receipt = two();
        story.approveAll(receipt.id());
        return receipt;
    }

    private RepresentativeId waitlisted() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Chidi Eze", UUID.randomUUID() + "@example.org"))
                .build());
        RepresentativeId id = person(receipt, 0).id();
        story.reviews.decide(
                story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
        return id;
    }

    private Representative person(Receipt receipt, int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n);
    }

    private Representative refused(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).refused().get(0);
    }

    private ApplicationState state(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).application().state();
    }

    private List<String> letters(Receipt receipt) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }

    private List<String> audited(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}
