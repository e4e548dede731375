package org.pregny.event;

import java.time.Instant;

/** What the conductor does for an event: watches its application window. */
public interface EventProcess {

    /** Starts the watch over an application window that closes before {@code closesBefore}. */
    void windowAnnounced(EventCode event, Instant closesBefore);
}
