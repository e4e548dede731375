package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Offers places to those whose turn it is. Holds the event, so that no place is given twice and none is left over. */
@Component
class PlaceOffers {

    private final WaitingTurns turns;
    private final WaitingStore store;
    private final EventCatalogue catalogue;
    private final WaitingProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlaceOffers(
            WaitingTurns turns,
            WaitingStore store,
            EventCatalogue catalogue,
            WaitingProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.store = store;
        this.catalogue = catalogue;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** A place was given back: the next gets it, and whoever else fits by now. Before a lock on anybody waiting. */
    int passOn(EventCode code) {
        return offer(code, 1, Integer.MAX_VALUE, Actor.SYSTEM);
    }

    /** Whoever waits by the quotas and fits by now gets a place. */
    int fill(EventCode code) {
        return offer(code, 0, Integer.MAX_VALUE, Actor.SYSTEM);
    }

    /** How many would get an offer if the event were like this. */
    int wouldFill(Event event) {
        return takesOffers(event) ? turns.next(event, 0, Integer.MAX_VALUE).size() : 0;
    }

    /**
     * Offers at most so many places, and returns how many.
     *
     * @param spare so many may be people whom a reviewer put on the list though the quotas left room
     */
    int offer(EventCode code, int spare, int most, Actor actor) {
        catalogue.hold(code);
        Event event = catalogue.event(code);
        if (!takesOffers(event)) {
            return 0;
        }
        Instant answerBefore = Deadlines.offerDue(event, clock.instant());
        return (int) turns.next(event, spare, most).stream()
                .filter(line -> offer(line, answerBefore, actor))
                .count();
    }

    /** False for a person whose wait ended a moment ago. */
    private boolean offer(WaitingLine line, Instant answerBefore, Actor actor) {
        Optional<Representative> person =
                store.lock(line.representative()).filter(r -> r.state() == RepresentativeState.WAITLISTED);
        person.ifPresent(waits -> {
            store.move(waits.id(), RepresentativeState.OFFERED, answerBefore);
            events.publishEvent(new WaitingEvent.PlaceOffered(waits, answerBefore, actor));
            process.placeOffered(waits.id(), answerBefore);
        });
        return person.isPresent();
    }

    private boolean takesOffers(Event event) {
        return !event.isCancelled() && event.hasDays() && clock.instant().isBefore(Deadlines.waitingEnds(event));
    }
}
