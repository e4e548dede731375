package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
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

/** What is asked for beside an application and ends or moves with it. Whoever calls holds the application's lock. */
@Service
@Transactional
public class FurtherRequests {

    /** For an event without days, which has nothing to take part in yet. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final SubstitutionStore substitutions;
    private final ReconsiderationStore reconsiderations;
    private final WaitingStore people;
    private final SubstitutionProcess process;
    private final ReconsiderationProcess second;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FurtherRequests(
            SubstitutionStore substitutions,
            ReconsiderationStore reconsiderations,
            WaitingStore people,
            SubstitutionProcess process,
            ReconsiderationProcess second,
            Clock clock,
            ApplicationEventPublisher events) {
        this.substitutions = substitutions;
        this.reconsiderations = reconsiderations;
        this.people = people;
        this.process = process;
        this.second = second;
        this.clock = clock;
        this.events = events;
    }

    /** When a reviewer should have looked at each that is open, by its own id. */
    public Map<UUID, Instant> dueDates(ApplicationId application) {
        Map<UUID, Instant> due = new LinkedHashMap<>();
        open(application).forEach(s -> due.put(s.id().uuid(), s.dueAt()));
        reconsiderations
                .of(application)
                .filter(r -> r.state() == Reconsideration.State.ASKED)
                .ifPresent(r -> due.put(r.id().uuid(), r.dueAt()));
        return due;
    }

    /** When nobody can take part any more. */
    static Instant expiry(Event event, Instant askedAt) {
        return event.hasDays() ? event.endsBefore() : askedAt.plus(LONGEST);
    }

    /** The place this person had is gone, and with it whoever was to take it. */
    void placeGone(Representative former, Actor actor) {
        open(former.application()).stream()
                .filter(s -> s.former().equals(former.id()))
                .forEach(s -> end(s, Substitution.State.ENDED, actor));
    }

    /** The event does not take place. */
    void eventCancelled(ApplicationId application) {
        open(application).forEach(s -> end(s, Substitution.State.ENDED, Actor.SYSTEM));
        endReconsideration(application);
    }

    /** Nobody of the application is left, and nobody asks for more. */
    void applicationWithdrawn(ApplicationId application) {
        endReconsideration(application);
    }

    private void endReconsideration(ApplicationId application) {
        reconsiderations.of(application).ifPresent(r -> {
            if (r.state() != Reconsideration.State.DECIDED
                    && reconsiderations.end(r.id(), r.state(), Reconsideration.State.ENDED, clock.instant())) {
                second.ended(r, clock.instant());
                events.publishEvent(new ReconsiderationEvent.ReconsiderationEnded(r));
            }
        });
    }

    /** The event has moved, and every date with it. */
    void move(ApplicationId application, Event event) {
        for (Substitution asked : open(application)) {
            Instant due = Deadlines.reviewDue(event, asked.askedAt());
            substitutions.dueAt(asked.id(), due);
            process.moved(asked, due, expiry(event, asked.askedAt()));
        }
        reconsiderations.of(application).ifPresent(r -> move(r, event));
    }

    private void move(Reconsideration r, Event event) {
        Instant closes = Deadlines.reconsiderationCloses(event, r.refusedAt());
        Instant due = r.askedAt() == null ? null : Deadlines.reviewDue(event, r.askedAt());
        reconsiderations.move(r.id(), closes, due);
        second.moved(r.id(), closes, due);
    }

    void end(Substitution asked, Substitution.State outcome, Actor actor) {
        if (close(asked, outcome, actor)) {
            process.ended(asked.id());
        }
    }

    /** True once; the process is for the caller. */
    boolean close(Substitution asked, Substitution.State outcome, Actor actor) {
        boolean open = substitutions.end(asked.id(), outcome, clock.instant());
        if (open) {
            people.move(asked.substitute(), RepresentativeState.WITHDRAWN, null);
            events.publishEvent(new SubstitutionEvent.SubstitutionEnded(asked, outcome, actor));
        }
        return open;
    }

    private List<Substitution> open(ApplicationId application) {
        return substitutions.of(application).stream()
                .filter(Substitution::isOpen)
                .toList();
    }
}
