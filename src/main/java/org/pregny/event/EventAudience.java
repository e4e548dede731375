package org.pregny.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Asks the rooms further on whom a change of an event would reach. */
public interface EventAudience {

    /** One line for each of these events that anybody has applied for. */
    List<Reach> reachOf(Collection<EventCode> events);

    /** The days of the event's emergency kits that could still be used. */
    List<LocalDate> daysOfKits(EventCode event);

    /** Whether somebody is approved only for segments that this event, as it would be, does not have. */
    boolean isLeftOut(Event proposed);

    /** How the places of this event, as it would be, compare with the people who have one or wait for one. */
    Crowding crowding(Event proposed);

    /**
     * Who has more places than they would get now, and how many people who wait would be offered one.
     *
     * @param over nobody of these loses a place
     */
    record Crowding(List<Gauge> over, int offers) {}

    /**
     * The people and papers of one event.
     *
     * @param passes live passes, activated ones included; of them
     * @param further those that are no representative's own, such as an assistant's
     * @param shared those that are told of in the letter about another
     * @param confirmations approved people whose grounds pass is enough
     * @param waiting approved people who have nothing in hand yet
     * @param applications under review
     * @param questions applications that wait for the applicant's answer
     */
    record Reach(
            EventCode event,
            long passes,
            long activated,
            long further,
            long shared,
            long confirmations,
            long waiting,
            long applications,
            long questions) {

        public long timers() {
            return applications + questions;
        }
    }
}
