package org.pregny.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where deadlines are extended, and where it is known how far. */
@Service
@Transactional
public class ExtensionOffice {

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_NAME = 300;

    private final EventCatalogue catalogue;
    private final EventOffice office;
    private final ExtensionStore store;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExtensionOffice(
            EventCatalogue catalogue,
            EventOffice office,
            ExtensionStore store,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.office = office;
        this.store = store;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public List<Extension> of(EventCode event) {
        return store.of(event);
    }

    /** The last second in time for an organisation that calls itself so; empty where the event has no such deadline. */
    public Optional<Instant> closesAt(Event event, Deadline deadline, String organisation) {
        Stream<Instant> longer = store.of(event.code()).stream()
                .filter(e -> !e.isForEverybody() && e.deadline().helps(deadline) && e.isFor(organisation))
                .map(Extension::to);
        return deadline.closesAt(event).map(own -> Stream.concat(Stream.of(own), longer)
                .max(Instant::compareTo)
                .orElseThrow());
    }

    /** What the order would come to; nothing is changed. */
    public Extension draft(ExtensionOrder order, Actor actor) {
        Event event = catalogue.event(order.event());
        String organisation = order.isForEverybody() ? null : CleanText.line(order.organisation());
        refuseUnless(
                organisation == null || organisation.length() <= LONGEST_NAME,
                "organisation",
                "event.extension.fault.name");
        refuseUnless(!event.isCancelled(), "until", "event.extension.fault.cancelled");
        Instant from = closesAt(event, order.deadline(), organisation == null ? "" : organisation)
                .orElseThrow(() -> new NotFound("event.notFound"));
        String reason = CleanText.lines(order.reason());
        refuseUnless(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason", "event.extension.fault.reason");
        refuseUnless(order.until() != null, "until", "event.extension.fault.until");
        Instant to = Deadline.instant(event, order.until());
        refuseUnless(to.isAfter(from) && to.isAfter(clock.instant()), "until", "event.extension.fault.earlier");
        refuseUnless(!event.hasDays() || to.isBefore(event.starts()), "until", "event.extension.fault.begun");
        return new Extension(
                entropy.nextId(),
                order.event(),
                order.deadline(),
                organisation,
                from,
                to,
                reason,
                order.outage(),
                actor.name(),
                clock.instant());
    }

    /** Extends the deadline: for everybody by a new version of the event, for one organisation beside it. */
    public Extension grant(ExtensionOrder order, Actor actor) {
        EventEdition present = office.edition(order.event());
        Extension extension = draft(order, actor);
        store.add(extension);
        events.publishEvent(new DeadlineExtended(extension, actor));
        if (extension.isForEverybody()) {
            Event event = office.at(present);
            ApplicationWindow window = event.window().with(order.deadline(), wallTime(event, extension.to()));
            office.change(event.with(EventFacts.of(event).withWindow(window)), present.version(), actor);
        } else {
            office.moveWindow(order.event());
        }
        return extension;
    }

    private static LocalDateTime wallTime(Event event, Instant instant) {
        return LocalDateTime.ofInstant(instant, event.zone());
    }

    private static void refuseUnless(boolean right, String field, String messageKey) {
        if (!right) {
            throw new ExtensionRefused(field, messageKey);
        }
    }
}
