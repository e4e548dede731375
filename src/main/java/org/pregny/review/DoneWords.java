package org.pregny.review;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sweeps the words of tasks that are done out of the order in which open tasks are due. Whoever reads in that order passes
 * over them anyhow; written with each decision, they were a tenth of what an embedded database had to write.
 */
@Component
class DoneWords {

    /** Whatever was done before was swept then, or is so little that passing over it costs nothing. */
    private static final Duration BACK = Duration.ofDays(3);

    private final SearchWordStore words;
    private final Clock clock;

    DoneWords(SearchWordStore words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5 * 60 * 1000, initialDelay = 180 * 1000)
    void sweep() {
        int swept;
        do {
            swept = words.forgetDue(clock.instant().minus(BACK));
        } while (swept > 0);
    }
}
