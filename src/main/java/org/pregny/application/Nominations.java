package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where an organisation nominates and people confirm: whoever a reviewer approved has a place, and keeps it by saying so before
 * the deadline for confirmations (domain b1: nominate to one date, confirm to another, late not accepted).
 */
@Component
class Nominations {

    private final WaitingStore store;
    private final DeadlineDesk deadlines;
    private final WaitingProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Nominations(
            WaitingStore store,
            DeadlineDesk deadlines,
            WaitingProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.deadlines = deadlines;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** Asks everybody of this application who was approved whether they come; nobody where nobody has to confirm. */
    void ask(ApplicationCase about, Event event) {
        if (!event.nominates()) {
            return;
        }
        Instant answerBefore = answerBefore(about, event);
        for (Representative person : about.approved()) {
            store.move(person.id(), RepresentativeState.OFFERED, answerBefore);
            events.publishEvent(new WaitingEvent.ConfirmationAsked(person, answerBefore));
            process.awaitConfirmation(person.id(), answerBefore);
        }
    }

    /** By the deadline for confirmations, but whoever is decided on late has as long as any offer stands. */
    Instant answerBefore(ApplicationCase about, Event event) {
        Instant closes = deadlines.confirmsBy(event, about.organisation().name());
        Instant offer = Deadlines.offerDue(event, clock.instant());
        return closes.isAfter(offer) ? closes : offer;
    }
}
