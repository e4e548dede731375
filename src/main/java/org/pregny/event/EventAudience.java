package org.pregny.event;

import java.util.Collection;
import java.util.List;

/** Asks the rooms further on whom a change of an event would reach. */
public interface EventAudience {

    /** One line for each of these events that anybody has applied for. */
    List<Reach> reachOf(Collection<EventCode> events);

    /**
     * The people and papers of one event.
     *
     * @param passes live passes, activated ones included
     * @param confirmations approved people whose grounds pass is enough
     * @param waiting approved people who have nothing in hand yet
     * @param applications under review
     * @param questions applications that wait for the applicant's answer
     */
    record Reach(
            EventCode event,
            long passes,
            long activated,
            long confirmations,
            long waiting,
            long applications,
            long questions) {

        public long timers() {
            return applications + questions;
        }
    }
}
