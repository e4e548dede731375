package org.pregny.screening;

import org.pregny.round.RoundId;

/** To what a queue is narrowed; null does not matter. */
public record ScreeningNarrowing(RoundId round, String category, String country, String office) {

    public static final ScreeningNarrowing NONE = new ScreeningNarrowing(null, null, null, null);

    public static ScreeningNarrowing to(RoundId round) {
        return new ScreeningNarrowing(round, null, null, null);
    }
}
