package org.pregny.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.gate.TurnedAway;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board of the seats that are shared, first come, first served (seed S4:109). A quarter of an hour into each
 * sitting, seats that nobody has claimed go to those who were turned away, in the order in which they came (domain, timer catalogue).
 */
@Service
@Transactional(readOnly = true)
public class SeatBoard {

    static final Duration KEPT_FOR = Duration.ofMinutes(15);

    private final HeadcountStore counts;
    private final TurnedAway turnedAway;
    private final Clock clock;

    SeatBoard(HeadcountStore counts, TurnedAway turnedAway, Clock clock) {
        this.counts = counts;
        this.turnedAway = turnedAway;
        this.clock = clock;
    }

    /** Empty for an event that shares no seats, or has no room whose door counts them. */
    public Optional<SeatView> of(Event event) {
        return event.seats() == null || !event.hasDays()
                ? Optional.empty()
                : event.accessPoints().stream()
                        .filter(point -> point.kind() == AccessPoint.Kind.ROOM)
                        .findFirst()
                        .map(room -> view(event, room.zone()));
    }

    private SeatView view(Event event, String zone) {
        Instant now = clock.instant();
        LocalDateTime here = LocalDateTime.ofInstant(now, event.zone());
        Instant releaseAt = Sitting.at(event, here)
                .map(sitting ->
                        sitting.starts().atZone(event.zone()).toInstant().plus(KEPT_FOR))
                .orElse(null);
        Set<PassId> seated = new HashSet<>(counts.seated(event.code(), here.toLocalDate(), zone));
        return new SeatView(
                now, event.seats(), seated.size(), releaseAt, waiting(event, here.toLocalDate(), zone, seated));
    }

    /** Numbers are given once a day, so that who sits down or goes home changes nobody else’s. */
    private List<Integer> waiting(Event event, LocalDate day, String zone, Set<PassId> seated) {
        Instant midnight = day.atStartOfDay(event.zone()).toInstant();
        List<PassId> came = turnedAway.from(event.code(), zone, midnight);
        List<Integer> numbers = new ArrayList<>();
        for (int n = 0; n < came.size(); n++) {
            if (!seated.contains(came.get(n))) {
                numbers.add(n + 1);
            }
        }
        return numbers;
    }
}
