package org.pregny.round;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The moments at which there is something to do for a round: its reminders, at nine in the morning of its zone, and its end. */
final class RoundMoments {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private RoundMoments() {}

    /** The reminders of a round, the first first; one that would come before it opens is none. */
    static List<Instant> reminders(Round round) {
        return round.terms().reminderDays().stream()
                .map(days -> round.closes()
                        .toLocalDate()
                        .minusDays(days)
                        .atTime(MORNING)
                        .atZone(round.zone())
                        .toInstant())
                .filter(moment -> moment.isAfter(round.opensAt()) && moment.isBefore(round.closesAt()))
                .sorted()
                .toList();
    }

    static Instant next(Round round, Instant now) {
        if (round.stateAt(now) == RoundState.CLOSED) {
            return now;
        }
        return Stream.concat(reminders(round).stream(), Stream.of(round.lateFrom()))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /** The last reminder whose moment has come. */
    static Optional<Instant> dueReminder(Round round, Instant now) {
        return reminders(round).stream().filter(moment -> !moment.isAfter(now)).max(Comparator.naturalOrder());
    }
}
