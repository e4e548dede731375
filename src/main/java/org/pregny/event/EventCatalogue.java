package org.pregny.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody asks what can be attended, by whom, when and through which door. */
@Service
@Transactional
public class EventCatalogue {

    private final EventStore store;
    private final EventProcess process;
    private final ApplicationEventPublisher events;

    EventCatalogue(EventStore store, EventProcess process, ApplicationEventPublisher events) {
        this.store = store;
        this.process = process;
        this.events = events;
    }

    /** Adds a process; one that is already known is left as it is. */
    public void announce(StakeholderProcess announced) {
        store.add(announced);
    }

    /** Adds an event and starts the watch over its application window; a known event is left as it is. */
    public void announce(Event event) {
        if (store.find(event.code()).isPresent()) {
            return;
        }
        store.add(event);
        if (event.window() != null) {
            process.windowAnnounced(event.code(), event.closesBefore());
        }
        events.publishEvent(new EventAnnounced(event.code(), 1));
    }

    public List<StakeholderProcess> processes() {
        return store.processes();
    }

    public StakeholderProcess process(String code) {
        return store.process(code);
    }

    public StakeholderProcess processOf(Event event) {
        return store.process(event.process());
    }

    /** All events in the order of their numbers. */
    public List<Event> events() {
        return store.events();
    }

    public Event event(EventCode code) {
        return store.find(code).orElseThrow(() -> new NotFound("event.notFound"));
    }

    public Optional<Event> byNumber(int number) {
        return events().stream().filter(e -> e.number() == number).findFirst();
    }

    /** The events that the pass of this event admits to and whose dates are confirmed, itself first. */
    public List<Event> admittedBy(Event event) {
        return event.admitsTo().stream()
                .flatMap(code -> store.find(code).stream())
                .filter(Event::isConfirmed)
                .toList();
    }

    /** The access point of this code with the events that use it. */
    public Optional<AccessPoint> accessPoint(String code) {
        return usersOf(code).flatMap(e -> e.accessPoint(code).stream()).findFirst();
    }

    public List<Event> eventsAt(AccessPoint point) {
        return usersOf(point.code()).toList();
    }

    /** Every access point once, in the order of the events that use them. */
    public List<AccessPoint> accessPoints() {
        return events().stream()
                .flatMap(e -> e.accessPoints().stream())
                .map(AccessPoint::code)
                .distinct()
                .flatMap(code -> accessPoint(code).stream())
                .toList();
    }

    private Stream<Event> usersOf(String accessPoint) {
        return events().stream().filter(e -> e.accessPoint(accessPoint).isPresent());
    }
}
