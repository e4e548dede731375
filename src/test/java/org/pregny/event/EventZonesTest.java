package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PregnyTest
@AnyDatabase
class EventZonesTest {

    @Autowired
    EventStory tale;

    @Autowired
    EventZones zones;

    @Autowired
    CountedStatements counted;

    @Autowired
    JdbcClient jdbc;

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
    void nobodyIsAskedAgainWithinHalfAMinute() {
        zones.all();

        tale.story.clock.set(TestTime.OPEN.plusSeconds(29));

        assertThat(counted.during(() -> zones.all())).isEmpty();
    }

    @Test
    void anotherMachinesChangeIsReadWithoutAnybodyWaiting() {
        Event event = tale.aHearing(tree -> {});
        zones.all();
        tale.story.clock.set(TestTime.OPEN.plusSeconds(31));
        changeElsewhere(event.code());

        assertThat(counted.during(() -> zones.all())).isEmpty();
        await().untilAsserted(() -> assertThat(zones.all()).containsEntry(event.code(), ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void afterFiveMinutesOneWaitsForTheAnswer() {
        Event event = tale.aHearing(tree -> {});
        zones.all();
        tale.story.clock.set(TestTime.OPEN.plusSeconds(301));
        changeElsewhere(event.code());

        assertThat(zones.all()).containsEntry(event.code(), ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void whatWasReadBeforeAChangeIsNotBelievedAfterIt() {
        Event event = tale.aHearing(tree -> {});
        zones.all();

        tale.change(event.code(), tale::aDayLonger);

        assertThat(counted.during(() -> zones.all())).isNotEmpty();
    }

    /** As another machine does: a new version in the database, of which nothing is told here. */
    private void changeElsewhere(EventCode code) {
        jdbc.sql("insert into event_version (event_code, version, document, changed_at, changed_by)"
                        + " select event_code, version + 1, replace(document, 'Europe/Zurich', 'Asia/Tokyo'),"
                        + " changed_at, 'elsewhere' from event_version where event_code = :code")
                .param("code", code.text())
                .update();
        jdbc.sql("update event set version = version + 1 where code = :code")
                .param("code", code.text())
                .update();
    }
}
