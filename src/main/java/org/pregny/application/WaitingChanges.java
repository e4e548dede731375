package org.pregny.application;

import java.time.Instant;
import java.util.List;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventChange;
import org.pregny.event.EventVersions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the people of one application who wait for a place follow an event that changes. */
@Component
class WaitingChanges {

    private final WaitingStore store;
    private final WaitingProcess process;
    private final Correspondence correspondence;
    private final ApplicationEventPublisher events;

    WaitingChanges(
            WaitingStore store,
            WaitingProcess process,
            Correspondence correspondence,
            ApplicationEventPublisher events) {
        this.store = store;
        this.process = process;
        this.correspondence = correspondence;
        this.events = events;
    }

    /** A wait ends as long before the event as ever; an offer keeps its time or gets longer, unless the wait ends earlier. */
    void move(ApplicationCase about, Event event, List<EventChange> changes, EventVersions present) {
        Instant end = Deadlines.waitingEnds(event);
        for (Representative person : about.waiting()) {
            Instant due = Deadlines.offerMoved(event, person.offerDueAt());
            Instant until = due == null || due.isAfter(end) ? end : due;
            store.move(person.id(), person.state(), due == null ? null : until);
            process.waitingMoved(person.id(), until);
            if (!changes.isEmpty()) {
                correspondence.send(new ChangeNotice.ToWaiting(person, about, event, changes, present));
                events.publishEvent(
                        new ChangeEvent.RepresentativeToldOfChange(person.application(), person.id(), present));
            }
        }
    }

    /** Nobody waits for an event that does not take place; the processes end by their own timers, at once. */
    void cancel(ApplicationCase about, Event event, EventVersions present, Instant now) {
        for (Representative person : about.waiting()) {
            store.move(person.id(), RepresentativeState.EVENT_CANCELLED, null);
            process.waitingMoved(person.id(), now);
            correspondence.send(new ChangeNotice.ToWaiting(person, about, event, List.of(), present));
            events.publishEvent(new ChangeEvent.RepresentativeToldOfChange(person.application(), person.id(), present));
        }
    }
}
