package org.pregny.round;

import java.util.List;
import java.util.UUID;

/** The requests of a round that were begun and not submitted; the room of requests knows them. An id that is nobody's there is let pass. */
public interface UnfinishedRequests {

    /** The drafts that are still open, oldest first. */
    List<UUID> openDrafts(RoundId round);

    /** Reminds whoever began it, if it is still open; the round sees to it that this is asked once for each date. */
    void remind(UUID draft);

    /** Ends it, and tells whoever began it what is still possible. A second time nothing happens. */
    void lapse(UUID draft);
}
