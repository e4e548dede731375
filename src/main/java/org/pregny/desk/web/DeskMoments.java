package org.pregny.desk.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.pregny.desk.CheckedId;
import org.pregny.desk.IdCheckDesk;
import org.pregny.event.Event;
import org.pregny.event.PickupWindow;
import org.springframework.stereotype.Component;

/** Tells what the clock and the checks before ask of the next one. */
@Component
class DeskMoments {

    private final Clock clock;

    DeskMoments(Clock clock) {
        this.clock = clock;
    }

    DeskMoment now(Event event, List<CheckedId> checks) {
        return new DeskMoment(isOutsideHours(event), IdCheckDesk.needsSupervisor(checks));
    }

    /** Advice for the desk, not a lock: who comes late still gets the pass (domain P4). Without hours there is no outside. */
    private boolean isOutsideHours(Event event) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), event.zone());
        return !event.pickups().isEmpty() && event.pickups().stream().noneMatch(window -> covers(window, now));
    }

    private static boolean covers(PickupWindow window, LocalDateTime now) {
        return window.day().equals(now.toLocalDate())
                && !now.toLocalTime().isBefore(window.from())
                && !now.toLocalTime().isAfter(window.to());
    }
}
