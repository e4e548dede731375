package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.event.EventOffice;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts know their people for as long as somebody may hand them in, and a week more (domain b5). */
@PregnyTest
@Tag("database")
class DraftRetentionTest {

    @Autowired
    EventStory story;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    DraftRetention retention;

    @Autowired
    EventOffice office;

    @BeforeEach
    void windowIsOpen() {
        story.story.clock.set(TestTime.OPEN);
    }

    @Test
    void aWeekAfterTheEventPeopleAreForgottenAndTheOrganisationIsNot() {
        Event event = story.aHearing(tree -> {});
        UUID draft = draftFor(event);

        story.story.clock.set(event.endsBefore().plus(Duration.ofDays(7)).minusSeconds(1));
        retention.forget();
        assertThat(drafts.content(draft)).contains("Amina Wanjiru Otieno");

        story.story.clock.set(event.endsBefore().plus(Duration.ofDays(7)));
        retention.forget();
        assertThat(drafts.content(draft)).contains("Pamoja Migrants Network").doesNotContain("Amina", "people.");
    }

    @Test
    void whoIsTypedAfterwardsIsForgottenAsWell() {
        Event event = story.aHearing(tree -> {});
        UUID draft = draftFor(event);
        story.story.clock.set(event.endsBefore().plus(Duration.ofDays(8)));
        retention.forget();

        drafts.type(draft, anApplication().build());
        retention.forget();

        assertThat(drafts.content(draft)).doesNotContain("Amina");
    }

    @Test
    void whatWasForAnEventThatNeverGotADayIsForgottenOnceItIsCancelled() {
        Event event = story.aHearing(
                tree -> tree.putNull("firstDay").putNull("lastDay").put("dateStatus", "TBC"));
        UUID draft = draftFor(event);
        retention.forget();
        assertThat(drafts.content(draft)).contains("Amina Wanjiru Otieno");

        office.change(event.with(EventFacts.of(event).cancelled()), 1, EventStory.ORGANISER);
        retention.forget();
        assertThat(drafts.content(draft)).doesNotContain("Amina");
    }

    private UUID draftFor(Event event) {
        return drafts.keep(event.code(), anApplication().build(), Language.EN);
    }
}
