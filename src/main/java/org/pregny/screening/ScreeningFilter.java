package org.pregny.screening;

import java.util.List;

/** What the list shows: whose tasks, which of them, and those whose names begin with all of the words. */
public record ScreeningFilter(
        ScreeningQueue queue, String signInName, ScreeningNarrowing narrowing, List<String> words) {

    public ScreeningFilter(ScreeningQueue queue, String signInName, ScreeningNarrowing narrowing) {
        this(queue, signInName, narrowing, List.of());
    }
}
