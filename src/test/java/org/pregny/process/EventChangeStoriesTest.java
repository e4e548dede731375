package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Credential;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.event.EventMeanwhileChanged;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;

/** An event moves: everybody concerned is told once, and carries a pass that is true. */
@PregnyTest
class EventChangeStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Mails mails;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void hearingMovesFromTheFourthToTheEleventhForPeopleInEveryState() {
        Event hearing = hearingOnTheFourth();
        Receipt approved =
                tale.approved(hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")));
        Receipt pending = tale.submit(hearing, anApplication());
        Receipt refused = tale.submit(hearing, anApplication());
        tale.story.decide(refused.id(), (about, position) -> false);

        EventEdition moved = tale.moveTo(hearing.code(), "2017-10-11");
        tale.tell(moved);

        List<Pass> chain = passesOf(approved.id());
        assertThat(chain).extracting(Pass::state).containsExactly(PassState.SUPERSEDED, PassState.ISSUED);
        assertThat(chain.get(1).validFrom()).isEqualTo(instant("2017-10-11T00:00:00+02:00"));
        assertThat(chain.get(1).validUntil()).isEqualTo(instant("2017-10-11T23:59:59+02:00"));
        assertThat(tale.letters(approved.id()))
                .containsExactlyInAnyOrder(
                        "applicationReceived",
                        "decisionTaken",
                        "passIssued",
                        "attendanceConfirmed",
                        "eventChanged",
                        "eventChanged");
        assertThat(tale.letters(pending.id())).containsExactly("applicationReceived", "eventChanged");
        assertThat(tale.letters(refused.id())).containsExactly("applicationReceived", "decisionTaken");
        assertThat(tale.office.revisions(hearing.code()).get(0).followedAt()).isNotNull();
    }

    @Test
    void passFollowsAnotherEventThatItAdmitsTo() {
        Event sixth = tale.events.announceLike("thematic-6", "sixth", tree -> {
            tree.put("firstDay", "2017-10-02");
            tree.put("lastDay", "2017-10-03");
        });
        Event hearing = tale.aHearing(
                tree -> tree.withArray("admitsTo").add(sixth.code().text()));
        Receipt receipt = tale.approved(hearing);

        tale.tell(tale.moveTo(sixth.code(), "2017-10-12"));

        Pass pass = passesOf(receipt.id()).get(1);
        assertThat(pass.validFrom()).isEqualTo(instant("2017-10-11T00:00:00+02:00"));
        assertThat(pass.validUntil()).isEqualTo(instant("2017-10-13T23:59:59+02:00"));
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
    }

    @Test
    void sameChangeAskedForTwiceIsOneChange() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        EventEdition first = tale.moveTo(hearing.code(), "2017-10-11");

        EventEdition again = tale.office.change(tale.catalogue.event(hearing.code()), 1, EventStory.ORGANISER);
        tale.tell(first);
        tale.tell(again);

        assertThat(again).isEqualTo(first);
        assertThat(passesOf(receipt.id())).hasSize(2);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
    }

    @Test
    void staleChangeIsRefused() {
        Event hearing = hearingOnTheFourth();
        tale.moveTo(hearing.code(), "2017-10-11");

        assertThatThrownBy(() ->
                        tale.office.change(hearing.with(EventFacts.of(hearing).cancelled()), 1, EventStory.ORGANISER))
                .isInstanceOf(EventMeanwhileChanged.class);
        assertThat(tale.catalogue.event(hearing.code()).isCancelled()).isFalse();
    }

    @Test
    void stepThatIsRepeatedAfterAFailureTellsNobodyTwice() {
        Event hearing = hearingOnTheFourth();
        Receipt one = tale.approved(hearing);
        Receipt two = tale.approved(hearing);
        EventEdition moved = tale.moveTo(hearing.code(), "2017-10-11");
        runUntil(moved, "followPerson");
        Job failing = due(moved, "followPerson").get(0);
        management.setJobRetries(failing.getId(), 0);
        due(moved, "followPerson").stream()
                .filter(job -> !job.getId().equals(failing.getId()))
                .forEach(job -> management.executeJob(job.getId()));
        assertThat(tale.office.revisions(hearing.code()).get(0).followedAt()).isNull();

        management.setJobRetries(failing.getId(), 1);
        tale.tell(moved);

        for (Receipt receipt : List.of(one, two)) {
            assertThat(passesOf(receipt.id())).hasSize(2);
            assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
        }
        assertThat(tale.office.revisions(hearing.code()).get(0).followedAt()).isNotNull();
    }

    @Test
    void secondMoveDuringTheFirstTellsTheLastDateAndSendsNoStalePass() {
        Event hearing = hearingOnTheFourth();
        Receipt one = tale.approved(hearing);
        Receipt two = tale.approved(hearing);
        EventEdition first = tale.moveTo(hearing.code(), "2017-10-11");
        runUntil(first, "followPerson");
        Receipt early = toldFirst(first, one, two);
        Receipt late = early == one ? two : one;

        EventEdition second = tale.moveTo(hearing.code(), "2017-10-18");
        tale.tell(first);
        tale.tell(second);

        assertThat(passesOf(late.id())).hasSize(2);
        assertThat(passesOf(early.id())).hasSize(3);
        for (Receipt receipt : List.of(one, two)) {
            List<Pass> chain = passesOf(receipt.id());
            assertThat(chain).filteredOn(Pass::isLive).hasSize(1);
            assertThat(chain.get(chain.size() - 1).validFrom()).isEqualTo(instant("2017-10-18T00:00:00+02:00"));
        }
        assertThat(tale.letters(late.id())).containsOnlyOnce("eventChanged");
        assertThat(tale.letters(early.id())).filteredOn("eventChanged"::equals).hasSize(2);
    }

    @Test
    void anotherRoomLeavesTheCodeAndItsActivationAsTheyAre() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass pass = passesOf(receipt.id()).get(0);
        passes.activate(pass.id(), DocumentType.PASSPORT, Actor.staff("desk"));
        byte[] before = passes.sheetOf(pass.id());

        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));

        assertThat(passesOf(receipt.id()))
                .extracting(Pass::state, Pass::code)
                .containsExactly(tuple(PassState.ACTIVATED, pass.code()));
        assertThat(passes.sheetOf(pass.id())).isNotEqualTo(before);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
    }

    @Test
    void textThatIsOnNoPassTouchesNobody() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Event reworded = tale.events.edited(tale.catalogue.event(hearing.code()), tree -> tree.putObject("summary")
                .put("en", "Other words"));

        assertThat(tale.office.preview(reworded).passes()).isZero();
        assertThat(tale.office.preview(reworded).letters()).isZero();
        tale.tell(tale.office.change(reworded, 1, EventStory.ORGANISER));

        assertThat(passesOf(receipt.id())).hasSize(1);
        assertThat(tale.letters(receipt.id())).doesNotContain("eventChanged");
    }

    @Test
    void deadlinesMoveWithTheEventAndTimersFireAtTheNewTime() {
        Event hearing = hearingOnTheFourth();
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
        Event hearing = hearingOnTheFourth();
        tale.tell(tale.change(hearing.code(), facts -> tale.closing(facts, "2017-09-11T23:59:59")));

        tale.story.clock.set("2017-09-05T00:00:01+02:00");
        assertThat(tale.story.due(hearing.code().text())).isEmpty();
        tale.story.clock.set("2017-09-12T00:00:00+02:00");
        assertThat(tale.story.runDueJobs(hearing.code().text())).isEqualTo(1);
    }

    /** Europe leaves summer time on 29 October 2017: the day moves, not the hour of the wall clock. */
    @Test
    void daysAreDaysOfTheVenueAlsoAcrossTheEndOfSummerTime() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);

        tale.tell(tale.moveTo(hearing.code(), "2017-10-29"));

        Pass pass = passesOf(receipt.id()).get(1);
        assertThat(pass.validFrom()).isEqualTo(instant("2017-10-29T00:00:00+02:00"));
        assertThat(pass.validUntil()).isEqualTo(instant("2017-10-29T23:59:59+01:00"));
        assertThat(Duration.between(pass.validFrom(), pass.validUntil())).isEqualTo(Duration.ofSeconds(25 * 3600 - 1));
    }

    @Test
    void groundsPassThatRunsOutBeforeTheNewDateIsNotEnoughAnyMore() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing, anApplication().of(aGroundsPassHolder("NY", "2017-10-05")));

        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));

        assertThat(passesOf(receipt.id())).hasSize(1);
        assertThat(tale.story
                        .applications
                        .caseOf(receipt.id())
                        .representatives()
                        .get(0)
                        .credential())
                .isEqualTo(Credential.PASS);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged").doesNotContain("passIssued");
    }

    @Test
    void approvalsWaitForTheDateAndGoOnByThemselvesOnceItIsConfirmed() {
        Event hearing = tale.aHearing(tree -> onTheFourth(tree).put("dateStatus", "TBC"));
        Receipt receipt =
                tale.approved(hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")));
        assertThat(passesOf(receipt.id())).isEmpty();
        assertThat(tale.letters(receipt.id())).containsExactly("applicationReceived", "decisionTaken");
        assertThat(waiting(receipt)).isEqualTo(2);
        assertThat(runtime.createIncidentQuery().list()).isEmpty();

        EventEdition confirmed = tale.moveTo(hearing.code(), "2017-10-11");
        tale.tell(confirmed);
        tale.story.runDueJobs(receipt.id());

        assertThat(waiting(receipt)).isZero();
        assertThat(passesOf(receipt.id()))
                .extracting(Pass::validFrom)
                .containsExactly(instant("2017-10-11T00:00:00+02:00"));
        assertThat(tale.letters(receipt.id()))
                .containsExactlyInAnyOrder("applicationReceived", "decisionTaken", "passIssued", "attendanceConfirmed");
        assertThat(tale.story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    @Test
    void cancelledEventEndsWhatIsOpenAndTellsEverybodyOnce() {
        Event hearing = hearingOnTheFourth();
        Receipt approved = tale.approved(hearing);
        Receipt pending = tale.submit(hearing, anApplication());
        Receipt refused = tale.submit(hearing, anApplication());
        tale.story.decide(refused.id(), (about, position) -> false);

        EventEdition cancelled = tale.change(hearing.code(), EventFacts::cancelled);
        tale.tell(cancelled);
        tale.tell(cancelled);

        assertThat(passesOf(approved.id())).noneMatch(Pass::isLive);
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

        List<Pass> chain = passesOf(receipt.id());
        assertThat(chain).extracting(Pass::state).containsExactly(PassState.SUPERSEDED, PassState.ISSUED);
        assertThat(chain.get(1).validFrom()).isEqualTo(instant("2017-10-12T00:00:00+02:00"));
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged").doesNotContain("eventCancelled");
    }

    /** In the order of their versions. */
    private List<Pass> passesOf(ApplicationId application) {
        return passes.passesOf(application).stream()
                .sorted(Comparator.comparing(Pass::version))
                .toList();
    }

    private Event hearingOnTheFourth() {
        return tale.aHearing(EventChangeStoriesTest::onTheFourth);
    }

    private static ObjectNode onTheFourth(ObjectNode tree) {
        return tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04");
    }

    private Receipt toldFirst(EventEdition edition, Receipt one, Receipt two) {
        management.executeJob(due(edition, "followPerson").get(0).getId());
        return passesOf(one.id()).size() == 2 ? one : two;
    }

    private void runUntil(EventEdition edition, String step) {
        while (due(edition, step).isEmpty()) {
            tale.story.due(edition.toString()).forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due(EventEdition edition, String step) {
        return tale.story.due(edition.toString()).stream()
                .filter(job -> management
                                .createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .activityIdIn(step)
                                .count()
                        > 0)
                .toList();
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
