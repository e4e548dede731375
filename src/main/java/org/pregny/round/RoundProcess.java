package org.pregny.round;

import java.time.Instant;

/** What the conductor does for a round: reminds, closes it for everybody, and follows when its dates move. */
public interface RoundProcess {

    /** Starts the one process that watches over a round. */
    void announced(Round round);

    /** The dates of the round are others now: all that waits for them goes by the new ones, the round itself until {@code next}. */
    void moved(Round round, Instant next);

    /** The round ends now, before its date. */
    void ended(Round round, Instant now);
}
