package org.pregny.application;

import java.time.Instant;

/** What the conductor does for a wish for a change of what was decided. */
public interface ChangeRequestProcess {

    /** Starts the decision on it. */
    void requested(Amendment asked);

    /** Ends it without a decision. */
    void dropped(AmendmentId asked);

    /** The decision is due at another time than before. */
    void dueMoved(AmendmentId asked, Instant due);
}
