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
    private final WaitingStore people;
    private final SubstitutionProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FurtherRequests(
            SubstitutionStore substitutions,
            WaitingStore people,
            SubstitutionProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.substitutions = substitutions;
        this.people = people;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** When a reviewer should have looked at each that is open, by its own id. */
    public Map<UUID, Instant> dueDates(ApplicationId application) {
        Map<UUID, Instant> due = new LinkedHashMap<>();
        open(application).forEach(s -> due.put(s.id().uuid(), s.dueAt()));
        return due;
    }

    /** When nobody can take part any more. */
    static Instant expiry(Event event, Instant askedAt) {
        return event.hasDays() ? event.endsBefore() : askedAt.plus(LONGEST);
    }

    /** The place this person had is gone, and with it whoever was to take it. */
    void placeGone(Representative former) {
        open(former.application()).stream()
                .filter(s -> s.former().equals(former.id()))
                .forEach(s -> end(s, Substitution.State.ENDED, Actor.APPLICANT));
    }

    /** The event does not take place. */
    void eventCancelled(ApplicationId application) {
        open(application).forEach(s -> end(s, Substitution.State.ENDED, Actor.SYSTEM));
    }

    /** The event has moved, and every date with it. */
    void move(ApplicationId application, Event event) {
        for (Substitution asked : open(application)) {
            Instant due = Deadlines.reviewDue(event, asked.askedAt());
            substitutions.dueAt(asked.id(), due);
            process.moved(asked, due, expiry(event, asked.askedAt()));
        }
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
