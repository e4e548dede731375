package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wishes for changes that nobody has decided on: they end or move with what they are about. The application is held. */
@Service
@Transactional
public class OpenChangeRequests {

    private final AmendmentStore store;
    private final ChangeRequestProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenChangeRequests(
            AmendmentStore store, ChangeRequestProcess process, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** When a reviewer should have decided on each, by its own id. */
    public Map<UUID, Instant> dueDates(ApplicationId application) {
        Map<UUID, Instant> due = new LinkedHashMap<>();
        open(application).forEach(a -> due.put(a.id().uuid(), a.dueAt()));
        return due;
    }

    /** The person does not come: there is nothing left to change. */
    void personGone(Representative person, Actor actor) {
        open(person.application()).stream().filter(a -> a.isAbout(person.id())).forEach(a -> drop(a, actor));
    }

    /** The application has ended as a whole. */
    void applicationEnded(ApplicationId application, Actor actor) {
        open(application).forEach(a -> drop(a, actor));
    }

    /** The event has moved, and every date with it. */
    void move(ApplicationId application, Event event) {
        for (Amendment asked : open(application)) {
            Instant due = Deadlines.reviewDue(event, asked.madeAt());
            store.due(asked.id(), due);
            process.dueMoved(asked.id(), due);
        }
    }

    private void drop(Amendment asked, Actor actor) {
        if (store.settle(asked.id(), Amendment.State.DROPPED, null, clock.instant())) {
            events.publishEvent(new AmendmentEvent.ChangeRequestSettled(asked, Amendment.State.DROPPED, actor));
            process.dropped(asked.id());
        }
    }

    private List<Amendment> open(ApplicationId application) {
        return store.of(application).stream().filter(Amendment::isAsked).toList();
    }
}
