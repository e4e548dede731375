package org.pregny.device;

import java.time.Duration;
import java.time.Instant;

/**
 * How a device fared when it last called.
 *
 * @param skew how far its clock is ahead of ours; null if it did not say
 * @param waiting scans in its journal that we do not have yet
 * @param snapshot number of the list of passes that it judges by; 0 for none
 */
public record Pulse(Instant at, Duration skew, int waiting, long snapshot) {

    /** From here on its guard is told (contract of the gate). */
    private static final Duration WRONG = Duration.ofSeconds(30);

    public boolean isClockWrong() {
        return skew != null && skew.abs().compareTo(WRONG) > 0;
    }
}
