package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.event.EventMeanwhileChanged;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** However often a change is asked for, fails or is overtaken by the next, everybody is told once and truly. */
@PregnyTest
class EventChangeRepeatsTest {

    @Autowired
    EventStory tale;

    @Autowired
    ManagementService management;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void sameChangeAskedForTwiceIsOneChange() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        EventEdition first = tale.moveTo(hearing.code(), "2017-10-11");

        EventEdition again = tale.office.change(tale.catalogue.event(hearing.code()), 1, EventStory.ORGANISER);
        tale.tell(first);
        tale.tell(again);

        assertThat(again).isEqualTo(first);
        assertThat(tale.passesOf(receipt.id())).hasSize(2);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
    }

    @Test
    void staleChangeIsRefused() {
        Event hearing = tale.aHearingOnTheFourth();
        tale.moveTo(hearing.code(), "2017-10-11");

        assertThatThrownBy(() ->
                        tale.office.change(hearing.with(EventFacts.of(hearing).cancelled()), 1, EventStory.ORGANISER))
                .isInstanceOf(EventMeanwhileChanged.class);
        assertThat(tale.catalogue.event(hearing.code()).isCancelled()).isFalse();
    }

    @Test
    void stepThatIsRepeatedAfterAFailureTellsNobodyTwice() {
        Event hearing = tale.aHearingOnTheFourth();
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
            assertThat(tale.passesOf(receipt.id())).hasSize(2);
            assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
        }
        assertThat(tale.office.revisions(hearing.code()).get(0).followedAt()).isNotNull();
    }

    @Test
    void secondMoveDuringTheFirstTellsTheLastDateAndSendsNoStalePass() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt one = tale.approved(hearing);
        Receipt two = tale.approved(hearing);
        EventEdition first = tale.moveTo(hearing.code(), "2017-10-11");
        runUntil(first, "followPerson");
        Receipt early = toldFirst(first, one, two);
        Receipt late = early == one ? two : one;

        EventEdition second = tale.moveTo(hearing.code(), "2017-10-18");
        tale.tell(first);
        tale.tell(second);

        assertThat(tale.passesOf(late.id())).hasSize(2);
        assertThat(tale.passesOf(early.id())).hasSize(3);
        for (Receipt receipt : List.of(one, two)) {
            List<Pass> chain = tale.passesOf(receipt.id());
            assertThat(chain).filteredOn(Pass::isLive).hasSize(1);
            assertThat(chain.get(chain.size() - 1).validFrom()).isEqualTo(instant("2017-10-18T00:00:00+02:00"));
        }
        assertThat(tale.letters(late.id())).containsOnlyOnce("eventChanged");
        assertThat(tale.letters(early.id())).filteredOn("eventChanged"::equals).hasSize(2);
    }

    private Receipt toldFirst(EventEdition edition, Receipt one, Receipt two) {
        management.executeJob(due(edition, "followPerson").get(0).getId());
        return tale.passesOf(one.id()).size() == 2 ? one : two;
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

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
