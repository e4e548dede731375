package org.pregny.correspondence;

import java.time.Duration;
import java.util.Map;
import org.pregny.correspondence.OutgoingMail.State;

/**
 * How many letters there are of each state.
 *
 * @param oldestWaiting age of the oldest letter in the queue; zero when none waits
 */
public record MailCounts(Map<State, Integer> byState, Duration oldestWaiting) {

    public int of(State state) {
        return byState.getOrDefault(state, 0);
    }

    /** For pages, which speak in words. */
    public int ofName(String state) {
        return of(State.valueOf(state));
    }
}
