package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** What help somebody needs is known for as long as it may be needed, and a week more (domain b5). */
@PregnyTest
@Tag("database")
class NeedRetentionTest {

    @Autowired
    EventStory story;

    @Autowired
    NeedDesk needs;

    @Autowired
    ParticularsDesk particulars;

    @Autowired
    NeedRetention retention;

    private Event event;
    private ApplicationId application;
    private RepresentativeId person;

    @BeforeEach
    void somebodyNeedsHelp() {
        story.story.clock.set(TestTime.OPEN);
        event = story.aHearing(tree -> {});
        NeedsEntry ramp = new NeedsEntry("A ramp to the podium", "", "", "", "");
        application = story.submit(
                        event,
                        anApplication()
                                .of(new RepresentativeEntry(
                                        "Ines Aguirre",
                                        "",
                                        "ines@example.org",
                                        "PASSPORT",
                                        "77CD",
                                        "",
                                        "no",
                                        "",
                                        "",
                                        "",
                                        ramp)))
                .id();
        person = story.story
                .applications
                .caseOf(application)
                .representatives()
                .get(0)
                .id();
        needs.noteAssistance(person, "A wheelchair", Actor.staff("desk"));
    }

    @Test
    void withinAWeekOfTheEventAllIsThere() {
        story.story.clock.set(event.endsBefore().plus(Duration.ofDays(7)).minusSeconds(1));

        retention.forget();

        Particulars told = particulars.particulars(application);
        assertThat(told.needsOf(person).accessibility()).isEqualTo("A ramp to the podium");
        assertThat(told.notesOf(person)).extracting(NeedNote::words).containsExactly("A wheelchair");
        assertThat(particulars.needingAssistance(List.of(person))).containsExactly(person);
    }

    @Test
    void whatAGroupNeedsIsForgottenWithIt() {
        ApplicationId group = story.submit(event, anApplication().needing("Two places near the door"))
                .id();
        retention.forget();
        assertThat(particulars.particulars(group).needs()).isEqualTo("Two places near the door");

        story.story.clock.set(event.endsBefore().plus(Duration.ofDays(7)));
        retention.forget();
        assertThat(particulars.particulars(group).needs()).isEmpty();
    }

    @Test
    void aWeekAfterTheEventItIsForgotten() {
        story.story.clock.set(event.endsBefore().plus(Duration.ofDays(7)));

        retention.forget();

        Particulars told = particulars.particulars(application);
        assertThat(told.needsOf(person).accessibility()).isEmpty();
        assertThat(told.notesOf(person)).isEmpty();
        assertThat(particulars.needingAssistance(List.of(person))).isEmpty();
    }
}
