package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Actor;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassReason;
import org.pregny.pass.PassState;
import org.pregny.pass.Revocation;
import org.pregny.pass.RevocationDesk;
import org.pregny.pass.RevocationOutcome;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for an event follows it: deadlines, approvals without a date, and the end of all when it is cancelled. */
@PregnyTest
class EventDeadlineStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Mails mails;

    @Autowired
    RevocationDesk revocations;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void deadlinesMoveWithTheEventAndTimersFireAtTheNewTime() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.submit(hearing, anApplication());
        Instant before = tale.story.task(receipt.id()).dueAt();

        tale.tell(tale.change(hearing.code(), tale::withReviewOf20Days));

        Instant due = tale.story.task(receipt.id()).dueAt();
        assertThat(due).isAfter(before);
        tale.story.clock.set(due.minusSeconds(1));
        tale.story.runDueJobs(receipt.id());
        assertThat(tale.story.task(receipt.id()).overdue()).isFalse();
        tale.story.clock.set(due.plusSeconds(1));
        tale.story.runDueJobs(receipt.id());
        assertThat(tale.story.task(receipt.id()).overdue()).isTrue();
    }

    @Test
    void windowClosesAtItsNewTime() {
        Event hearing = tale.aHearingOnTheFourth();
        tale.tell(tale.change(hearing.code(), facts -> tale.closing(facts, "2017-09-11T23:59:59")));

        tale.story.clock.set("2017-09-05T00:00:01+02:00");
        assertThat(tale.story.due(hearing.code().text())).isEmpty();
        tale.story.clock.set("2017-09-12T00:00:00+02:00");
        assertThat(tale.story.runDueJobs(hearing.code().text())).isEqualTo(1);
    }

    @Test
    void approvalsWaitForTheDateAndGoOnByThemselvesOnceItIsConfirmed() {
        Event hearing = tale.aHearing(tree -> EventStory.onTheFourth(tree).put("dateStatus", "TBC"));
        Receipt receipt =
                tale.approved(hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")));
        assertThat(tale.passesOf(receipt.id())).isEmpty();
        assertThat(tale.letters(receipt.id())).containsExactly("applicationReceived", "decisionTaken");
        assertThat(waiting(receipt)).isEqualTo(2);
        assertThat(runtime.createIncidentQuery().list()).isEmpty();

        EventEdition confirmed = tale.moveTo(hearing.code(), "2017-10-11");
        tale.tell(confirmed);
        tale.story.runDueJobs(receipt.id());

        assertThat(waiting(receipt)).isZero();
        assertThat(tale.passesOf(receipt.id()))
                .extracting(Pass::validFrom)
                .containsExactly(instant("2017-10-11T00:00:00+02:00"));
        assertThat(tale.letters(receipt.id()))
                .containsExactlyInAnyOrder("applicationReceived", "decisionTaken", "passIssued", "attendanceConfirmed");
        assertThat(tale.story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    @Test
    void cancelledEventEndsWhatIsOpenAndTellsEverybodyOnce() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt approved = tale.approved(hearing);
        Receipt pending = tale.submit(hearing, anApplication());
        Receipt refused = tale.submit(hearing, anApplication());
        tale.story.decide(refused.id(), (about, position) -> false);

        EventEdition cancelled = tale.change(hearing.code(), EventFacts::cancelled);
        tale.tell(cancelled);
        tale.tell(cancelled);

        assertThat(tale.passesOf(approved.id())).noneMatch(Pass::isLive);
        assertThat(tale.letters(approved.id())).containsOnlyOnce("eventCancelled");
        assertThat(tale.letters(pending.id())).containsExactly("applicationReceived", "eventCancelled");
        assertThat(tale.letters(refused.id())).doesNotContain("eventCancelled");
        assertThat(tale.story.applications.caseOf(pending.id()).application().state())
                .isEqualTo(ApplicationState.EVENT_CANCELLED);
        assertThat(tale.story.hasEndedAt(pending.id(), "applicationCancelled")).isTrue();
        assertThatThrownBy(() -> tale.submit(hearing, anApplication())).hasMessageContaining("CLOSED");
    }

    @Test
    void passOfACancelledEventGoesOnAdmittingToTheOther() {
        Event other = tale.events.announceLike("thematic-6", "other", tree -> {});
        Event hearing = tale.aHearing(
                tree -> tree.withArray("admitsTo").add(other.code().text()));
        Receipt receipt = tale.approved(hearing);

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));

        List<Pass> chain = tale.passesOf(receipt.id());
        assertThat(chain).extracting(Pass::state).containsExactly(PassState.SUPERSEDED, PassState.ISSUED);
        assertThat(chain.get(1).validFrom()).isEqualTo(instant("2017-10-12T00:00:00+02:00"));
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged").doesNotContain("eventCancelled");
        assertThat(mails.calendars(receipt.id().uuid(), "eventChanged"))
                .hasSize(2)
                .anySatisfy(file -> assertThat(file)
                        .contains("METHOD:CANCEL", "STATUS:CANCELLED")
                        .doesNotContain("CONFIRMED"))
                .anySatisfy(file -> assertThat(file)
                        .contains("METHOD:PUBLISH", "STATUS:CONFIRMED", "DTSTART;VALUE=DATE:20171012")
                        .doesNotContain("CANCELLED"));
    }

    @Test
    void whoWasBlockedWhenTheEventWasCancelledGetsNoSecondLetterFromTheDecision() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass pass = tale.passesOf(receipt.id()).get(0);
        PassReason misuse = PassReason.of(PassCause.MISUSE, Authority.officer(Actor.staff("officer")));
        Revocation proposal = revocations.propose(pass.id(), misuse);
        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));

        revocations.decide(proposal.id(), RevocationOutcome.REVOKED, EventStory.ORGANISER);

        assertThat(tale.letters(receipt.id()))
                .containsOnlyOnce("eventCancelled")
                .doesNotContain("passRevoked");
    }

    private long waiting(Receipt receipt) {
        return tale.story.applications.caseOf(receipt.id()).representatives().stream()
                .filter(r -> runtime.createEventSubscriptionQuery().eventName("dateConfirmed").list().stream()
                        .anyMatch(s -> runtime.createProcessInstanceQuery()
                                        .processInstanceId(s.getProcessInstanceId())
                                        .processInstanceBusinessKey(r.id().toString())
                                        .count()
                                > 0))
                .count();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
