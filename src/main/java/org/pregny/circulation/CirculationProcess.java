package org.pregny.circulation;

import java.time.Instant;

/** What the model of a list must be told; answered by the conductor. */
public interface CirculationProcess {

    /** The silence period ends, and its finalising begins by itself, at these first instants that are too late. */
    void circulated(ListId list, Instant silentFrom, Instant finalisedFrom);

    void silenceMoved(ListId list, Instant silentFrom, Instant finalisedFrom);

    /** False when the model does not wait for that word. */
    boolean finalisingOrdered(ListId list);

    /** Permanent Missions have something to be told. */
    void noticeDue(ListId list);
}
