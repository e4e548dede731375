package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WaitingDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever waits for a place waits for the event as it is now. */
@PregnyTest
class WaitingChangeStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    WaitingDesk waiting;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void waitingEndsADayBeforeTheNewDateAndIsToldOnce() {
        Event hearing = tale.aHearing(tree -> {});
        RepresentativeId id = waitlisted(hearing);

        var moved = tale.moveTo(hearing.code(), "2017-10-18");
        tale.tell(moved);
        tale.tell(moved);

        assertThat(letters(id)).containsOnlyOnce("eventChanged");
        tale.story.clock.set("2017-10-16T23:59:59+02:00");
        assertThat(tale.story.runDueJobs(id.toString())).isZero();
        tale.story.clock.set("2017-10-17T00:00:01+02:00");
        tale.story.runDueJobs(id.toString());
        assertThat(stateOf(id)).isEqualTo(RepresentativeState.REFUSED);
    }

    @Test
    void offerNeverOutlivesTheWait() {
        Event hearing = tale.aHearing(tree -> {});
        RepresentativeId id = waitlisted(hearing);
        waiting.offer(hearing.code(), 1, Story.REVIEWER);

        tale.tell(tale.moveTo(hearing.code(), "2017-08-23"));

        tale.story.clock.set("2017-08-22T00:00:01+02:00");
        tale.story.runDueJobs(id.toString());
        assertThat(stateOf(id)).isEqualTo(RepresentativeState.OFFER_EXPIRED);
    }

    @Test
    void nobodyWaitsForACancelledEvent() {
        Event hearing = tale.aHearing(tree -> {});
        RepresentativeId waits = waitlisted(hearing);
        RepresentativeId offered = waitlisted(hearing);
        waiting.offer(hearing.code(), 1, Story.REVIEWER);

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));
        tale.story.clock.set(TestTime.OPEN.plusSeconds(1));

        for (RepresentativeId id : List.of(waits, offered)) {
            tale.story.runDueJobs(id.toString());
            assertThat(stateOf(id)).isEqualTo(RepresentativeState.EVENT_CANCELLED);
            assertThat(letters(id)).containsOnlyOnce("eventCancelled").doesNotContain("waitingEnded");
            assertThat(tale.story.due(id.toString())).isEmpty();
        }
        assertThat(waiting.list(hearing.code())).isEmpty();
    }

    private RepresentativeId waitlisted(Event event) {
        Receipt receipt =
                tale.submit(event, anApplication().of(aRepresentative("Ana Ruiz", UUID.randomUUID() + "@example.org")));
        RepresentativeId id = tale.story
                .applications
                .caseOf(receipt.id())
                .representatives()
                .get(0)
                .id();
        tale.story.reviews.decide(
                tale.story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
        return id;
    }

    private RepresentativeState stateOf(RepresentativeId id) {
        return tale.story.applications.representative(id).orElseThrow().state();
    }

    private List<String> letters(RepresentativeId id) {
        return tale.letters(
                tale.story.applications.representative(id).orElseThrow().application());
    }
}
