package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

@PregnyTest
@AnyDatabase
class EventZonesTest {

    @Autowired
    EventStory tale;

    @Autowired
    EventZones zones;

    @Autowired
    CountedStatements counted;

    @BeforeEach
    void itIsOpen() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void anEventThatIsAnnouncedOrMovesIsKnownAtOnce() {
        zones.all();

        Event event = tale.aHearing(tree -> {});

        assertThat(zones.all()).containsEntry(event.code(), ZoneId.of("Europe/Zurich"));
    }

    @Test
    void nobodyIsAskedAgainWithinASecond() {
        zones.all();

        assertThat(counted.during(() -> zones.all())).isEmpty();
        tale.story.clock.set(TestTime.OPEN.plusSeconds(1));
        assertThat(counted.during(() -> zones.all())).isNotEmpty();
    }

    @Test
    void whatWasReadBeforeAChangeIsNotBelievedAfterIt() {
        Event event = tale.aHearing(tree -> {});
        zones.all();

        tale.change(event.code(), tale::aDayLonger);

        assertThat(counted.during(() -> zones.all())).isNotEmpty();
    }
}
