package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;

/**
 * How gates of an event work without a network.
 *
 * @param staleMinutes after how many minutes a device's list is too old to open by it without a second look
 */
public record GateTerms(Integer staleMinutes) {

    /** A pass that is revoked during lunch must not be green in the afternoon. */
    static final GateTerms USUAL = new GateTerms(null);

    private static final int USUAL_MINUTES = 30;

    public GateTerms {
        staleMinutes = staleMinutes == null ? USUAL_MINUTES : staleMinutes;
    }

    @JsonIgnore
    public Duration maxAge() {
        return Duration.ofMinutes(staleMinutes);
    }
}
