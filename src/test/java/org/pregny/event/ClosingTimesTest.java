package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Events;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines are wall times of the venue, inclusive to the second, also on the days when the clocks change. */
@PregnyTest
class ClosingTimesTest {

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    Events events;

    /** In Geneva the clocks of 29 October 2017 showed 02:30 twice, and those of 26 March 2017 never. */
    @ParameterizedTest
    @CsvSource({
        "2017-10-28T23:59:59,2017-10-28T23:59:59+02:00",
        "2017-10-29T02:30:00,2017-10-29T02:30:00+01:00",
        "2017-10-29T23:59:59,2017-10-29T23:59:59+01:00",
        "2017-03-26T02:30:00,2017-03-26T03:30:00+02:00",
        "2017-03-25T23:59:59,2017-03-25T23:59:59+01:00"
    })
    void theHourThatComesTwiceClosesWithItsSecondTimeAndTheOneThatNeverComesAnHourLater(String wall, String closes) {
        Event event = withWindow("closes", wall);

        assertThat(event.closesAt()).isEqualTo(at(closes));
        assertThat(Deadline.APPLICATION.closesAt(event)).hasValue(at(closes));
        assertThat(Deadline.closings(event)).containsExactly(at(closes).plusSeconds(1));
    }

    @Test
    void theWindowStaysOpenForHoldersOfAGroundsPassUntilTheSecondDeadline() {
        Event event = withWindow("groundsPassCloses", "2017-09-06T09:00:00");

        assertThat(event.closesAt()).isEqualTo(at("2017-09-04T23:59:59+02:00"));
        assertThat(Deadline.GROUNDS_PASS.closesAt(event)).hasValue(at("2017-09-06T09:00:00+02:00"));
        assertThat(event.windowAt(at("2017-09-06T09:00:00+02:00"))).isEqualTo(WindowState.OPEN);
        assertThat(event.windowAt(at("2017-09-06T09:00:01+02:00"))).isEqualTo(WindowState.CLOSED);
        assertThat(Deadline.closings(event))
                .containsExactly(at("2017-09-05T00:00:00+02:00"), at("2017-09-06T09:00:01+02:00"));
    }

    @Test
    void aSecondDeadlineThatAnExtensionHasOvertakenTakesNothingFromItsHolders() {
        Event event = withWindow("groundsPassCloses", "2017-09-01T09:00:00");

        assertThat(Deadline.GROUNDS_PASS.closesAt(event)).hasValue(event.closesAt());
    }

    @Test
    void whereNominatedPeopleConfirmTheFirstDeadlineIsForNominations() {
        Event event = withWindow("confirmationCloses", "2017-09-20T18:00:00");

        assertThat(Deadline.of(event)).containsExactly(Deadline.NOMINATION, Deadline.CONFIRMATION);
        assertThat(Deadline.NOMINATION.closesAt(event)).hasValue(event.closesAt());
        Instant confirmBy = Deadline.CONFIRMATION.closesAt(event).orElseThrow();
        assertThat(Deadline.stateAt(event, confirmBy, at("2017-09-20T18:00:00.999+02:00")))
                .isEqualTo(WindowState.OPEN);
        assertThat(Deadline.stateAt(event, confirmBy, at("2017-09-20T18:00:01+02:00")))
                .isEqualTo(WindowState.CLOSED);
        assertThat(Deadline.stateAt(event, confirmBy, at("2017-07-31T23:59:59+02:00")))
                .isEqualTo(WindowState.NOT_YET_OPEN);
    }

    @Test
    void anEventWithoutAWindowHasNoDeadline() {
        assertThat(Deadline.of(catalogue.event(EventCode.of("thematic-6")))).isEmpty();
        assertThat(Deadline.closings(catalogue.event(EventCode.of("thematic-6"))))
                .isEmpty();
    }

    @Test
    void eachDeadlineMovesByItself() {
        LocalDateTime later = LocalDateTime.parse("2017-09-30T12:00:00");
        ApplicationWindow window =
                new ApplicationWindow(later, later.minusDays(3), later.minusDays(2), later.minusDays(1));

        assertThat(window.with(Deadline.NOMINATION, later).closes()).isEqualTo(later);
        assertThat(window.with(Deadline.APPLICATION, later).closes()).isEqualTo(later);
        assertThat(window.with(Deadline.GROUNDS_PASS, later).groundsPassCloses())
                .isEqualTo(later);
        assertThat(window.with(Deadline.CONFIRMATION, later).confirmationCloses())
                .isEqualTo(later);
        assertThat(window.with(Deadline.CONFIRMATION, later).closes()).isEqualTo(window.closes());
    }

    private Event withWindow(String field, String wallTime) {
        return events.edited(catalogue.event(EventCode.of("hearing-2")), tree -> ((ObjectNode) tree.get("window"))
                .put(field, wallTime));
    }

    private static Instant at(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }
}
