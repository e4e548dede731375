package org.pregny.event;

import java.time.Instant;

/** Where an application window stands at a given instant. */
public enum WindowState {
    NONE,
    NOT_YET_OPEN,
    OPEN,
    CLOSED;

    static WindowState of(Event event, Instant now) {
        if (event.window() == null) {
            return NONE;
        }
        if (event.isCancelled()) {
            return CLOSED;
        }
        if (now.isBefore(event.opensAt())) {
            return NOT_YET_OPEN;
        }
        Instant second = event.groundsPassClosesAt();
        Instant late = (second == null ? event.closesAt() : second).plusSeconds(1);
        return now.isBefore(late) ? OPEN : CLOSED;
    }
}
