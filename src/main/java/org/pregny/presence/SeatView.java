package org.pregny.presence;

import java.time.Instant;
import java.util.List;
import org.pregny.event.Seats;

/**
 * The shared seats of a room at one moment.
 *
 * @param releaseAt from when on seats that nobody claimed go to those who wait; null when the day is over
 * @param waiting the numbers, in the order in which they came, of who found all seats taken and has none yet
 */
public record SeatView(Instant at, Seats seats, int taken, Instant releaseAt, List<Integer> waiting) {

    public int free() {
        return Math.max(0, seats.shared() - taken);
    }

    public boolean isFull() {
        return free() == 0;
    }

    public boolean isReleased() {
        return releaseAt != null && !at.isBefore(releaseAt);
    }

    /** Up to which number those who wait may come in; null while nobody is called. */
    public Integer calledUpTo() {
        int called = isReleased() ? Math.min(free(), waiting.size()) : 0;
        return called == 0 ? null : waiting.get(called - 1);
    }
}
