package org.pregny.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The deadlines that an event can have; which of them is whose, the table {@code deadlineFor} says. */
public enum Deadline {
    APPLICATION,
    GROUNDS_PASS,
    NOMINATION,
    CONFIRMATION;

    /** The deadlines that this event has. */
    public static List<Deadline> of(Event event) {
        return Arrays.stream(values())
                .filter(d -> event.window() != null && d.wallTime(event.window()) != null)
                .toList();
    }

    /**
     * The first instants that are too late, in their order. A deadline in the hour that the clocks repeat passes with the
     * second of the two hours, in favour of whoever applies.
     */
    public static List<Instant> closings(Event event) {
        return of(event).stream()
                .map(d -> d.closesAt(event).orElseThrow().plusSeconds(1))
                .sorted()
                .toList();
    }

    /** Whether more time with this deadline is more time for whoever has the other: holders are never worse off. */
    public boolean helps(Deadline other) {
        return this == other || this == APPLICATION && other == GROUNDS_PASS;
    }

    /** The last second in time, if the event has this deadline. */
    public Optional<Instant> closesAt(Event event) {
        return Optional.ofNullable(event.window()).map(this::wallTime).map(time -> instant(event, time));
    }

    /** Where the window stands for those who have until {@code closesAt}, that second included. */
    public static WindowState stateAt(Event event, Instant closesAt, Instant now) {
        if (event.isCancelled()) {
            return WindowState.CLOSED;
        }
        if (now.isBefore(event.opensAt())) {
            return WindowState.NOT_YET_OPEN;
        }
        return now.isBefore(closesAt.plusSeconds(1)) ? WindowState.OPEN : WindowState.CLOSED;
    }

    static Instant instant(Event event, LocalDateTime wallTime) {
        return wallTime.atZone(event.zone()).withLaterOffsetAtOverlap().toInstant();
    }

    /** Holders of a grounds pass are never worse off than everybody else. */
    private LocalDateTime wallTime(ApplicationWindow window) {
        return switch (this) {
            case APPLICATION -> window.nominates() ? null : window.closes();
            case NOMINATION -> window.nominates() ? window.closes() : null;
            case CONFIRMATION -> window.confirmationCloses();
            case GROUNDS_PASS ->
                window.groundsPassCloses() == null
                        ? null
                        : Stream.of(window.closes(), window.groundsPassCloses())
                                .max(LocalDateTime::compareTo)
                                .orElseThrow();
        };
    }
}
