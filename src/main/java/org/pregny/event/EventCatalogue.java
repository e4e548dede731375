package org.pregny.event;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody asks what can be attended, by whom, when and through which door. */
@Service
@Transactional
public class EventCatalogue {

    /**
     * Which versions of events hold, as a number and as a piece of SQL: whoever asks the database anything may ask for it
     * in the same breath, and has the events for nothing as long as none was changed, by this machine or another.
     */
    public static final String NUMBER = EventStore.NUMBER;

    private final EventStore store;
    private final EventComparison comparison;
    private final EventProcess process;
    private final ReminderTerms reminders;
    private final ApplicationEventPublisher events;

    EventCatalogue(
            EventStore store,
            EventComparison comparison,
            EventProcess process,
            ReminderTerms reminders,
            ApplicationEventPublisher events) {
        this.store = store;
        this.comparison = comparison;
        this.process = process;
        this.reminders = reminders;
        this.events = events;
    }

    /** Adds a process; one that is already known is left as it is. */
    public void announce(StakeholderProcess announced) {
        store.add(announced);
    }

    /** Adds an event, starts the watch over its application window and plans its reminder; a known event is left as it is. */
    public void announce(Event event) {
        if (store.find(event.code()).isPresent()) {
            return;
        }
        store.add(event);
        Deadline.closings(event).stream().findFirst().ifPresent(first -> process.windowAnnounced(event.code(), first));
        if (event.isConfirmed()) {
            process.reminderMoved(event.code(), reminders.remindAt(event));
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

    /** The present version; within a transaction the one it has first seen, so that all it makes is of one version. */
    public Event event(EventCode code) {
        return store.find(code).orElseThrow(() -> new NotFound("event.notFound"));
    }

    /** The other events that one can still apply for, the next deadline first. */
    public List<Event> othersOpen(Event event, Instant now) {
        return events().stream()
                .filter(other -> !other.code().equals(event.code()) && other.windowAt(now) == WindowState.OPEN)
                .sorted(Comparator.comparing(Event::closesAt))
                .toList();
    }

    /** All events of a process in the order of their days; those without a day come last. */
    public List<Event> eventsOf(StakeholderProcess process) {
        return events().stream()
                .filter(event -> event.process().equals(process.code()))
                .sorted(comparing(Event::firstDay, nullsLast(naturalOrder())))
                .toList();
    }

    public Optional<Event> byNumber(int number) {
        return events().stream().filter(e -> e.number() == number).findFirst();
    }

    /** The events that the pass of this event admits to and whose dates are confirmed, itself first. */
    public List<Event> admittedBy(Event event) {
        return event.admitsTo().stream()
                .flatMap(code -> code.equals(event.code()) ? Stream.of(event) : store.find(code).stream())
                .filter(Event::isConfirmed)
                .toList();
    }

    /** The events whose pass admits to this one, itself among them. */
    public List<EventCode> admitting(EventCode code) {
        return events().stream()
                .filter(e -> e.code().equals(code) || e.admitsTo().contains(code))
                .map(Event::code)
                .toList();
    }

    /** The present versions of the event and of all that its pass may admit to. */
    public EventVersions versionsOf(Event event) {
        Set<EventCode> wanted = new HashSet<>(event.admitsTo());
        wanted.add(event.code());
        return new EventVersions(
                store.editions(wanted).stream().collect(Collectors.toMap(EventEdition::event, EventEdition::version)));
    }

    /**
     * The same versions, held until the end of the transaction: while somebody is told of them, the event does not change.
     */
    public EventVersions hold(EventCode code) {
        store.lock(code);
        List<EventCode> admitted = event(code).admitsTo();
        admitted.stream()
                .filter(other -> !other.equals(code))
                .sorted(comparing(EventCode::text))
                .forEach(store::lock);
        return versionsOf(event(code));
    }

    /** For whoever locked something that a change of the event waits for: from here on the transaction reads anew. */
    public void lookAgain() {
        store.lookAgain();
    }

    /** What became of the event, and of all that its pass admits to, since the versions that somebody knows. */
    public List<EventChange> changesSince(Event event, EventVersions known) {
        return comparison.between(event, known, versionsOf(event));
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
