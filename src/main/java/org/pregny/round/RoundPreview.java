package org.pregny.round;

import java.time.Instant;
import java.util.List;

/**
 * What a change of a round would touch, before it is made.
 *
 * @param told how many who have begun and not submitted would be told of the new end
 * @param reminders when they would be reminded
 * @param timers how many timers of the round itself would move
 * @param touched what waits elsewhere and would have other dates
 */
public record RoundPreview(
        Round before,
        Round after,
        List<RoundFact> facts,
        long told,
        List<Instant> reminders,
        int timers,
        List<RoundAudience.Touched> touched) {

    public boolean isNothing() {
        return facts.isEmpty();
    }
}
