package org.pregny.application;

import java.time.Instant;
import java.util.Map;
import org.pregny.event.Deadline;

/** What the conductor does for an application. */
public interface ApplicationProcess {

    /** Starts the process of a submitted application; whatever a person has to decide on it is due at {@code reviewDueAt}. */
    void submitted(ApplicationId application, Timeliness timeliness, Instant reviewDueAt);

    /** A late application is in time by a deadline that was extended: it goes on to review. */
    void deadlineExtended(ApplicationId application);

    /** Asks the table {@code deadlineFor}. */
    Deadline deadlineFor(Map<String, Object> facts);

    /** Wakes the process that waits for information; the next review is due at {@code reviewDueAt}. */
    void informationProvided(ApplicationId application, Instant reviewDueAt);

    /** The open review is due at another time than before. */
    void reviewDueMoved(ApplicationId application, Instant reviewDueAt);

    /** The applicant's answer is due at another time than before. */
    void informationDueMoved(ApplicationId application, Instant informationDueAt);

    /** What the application waited for is decided, or there is nothing to wait for: its basis is checked anew. */
    void accreditationDecided(ApplicationId application);

    /** It waits for that until another time than before. */
    void accreditationWaitMoved(ApplicationId application, Instant until);

    /** The event does not take place: whatever the process of the application still waits for is over. */
    void eventCancelled(ApplicationId application);
}
