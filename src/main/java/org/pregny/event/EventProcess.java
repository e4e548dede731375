package org.pregny.event;

import java.time.Instant;

/** What the conductor does for an event: watches its application window, and carries a change to everybody concerned. */
public interface EventProcess {

    /** Starts the watch over the deadlines of an event, the first of which passes at {@code closesBefore}. */
    void windowAnnounced(EventCode event, Instant closesBefore);

    /** Moves that watch to the next deadline, or begins it anew if all had passed and one lies ahead again. */
    void windowMoved(EventCode event, Instant closesBefore);

    /** Lets a watch that still runs end now. */
    void windowEnded(EventCode event, Instant now);

    /** Plans the one reminder of an event whose date is firm, or moves it. */
    void reminderMoved(EventCode event, Instant remindAt);

    /** Lets a reminder that still waits end now, without reminding anybody. */
    void reminderEnded(EventCode event, Instant now);

    /** A new version of the event is kept. */
    void changed(EventEdition edition);
}
