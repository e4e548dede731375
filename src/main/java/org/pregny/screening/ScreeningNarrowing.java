package org.pregny.screening;

import java.util.List;
import org.pregny.round.RoundId;

/** To what a queue is narrowed; null does not matter. */
public record ScreeningNarrowing(
        RoundId round, String category, List<String> countries, ScreeningStage stage, String office, String holder) {

    public static ScreeningNarrowing to(RoundId round) {
        return new ScreeningNarrowing(round, null, null, null, null, null);
    }
}
