package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the tasks of a desk go from hand to hand: somebody takes one and gives it back, a lead gives it to somebody, a deputy
 * takes it over from who is away, and what was held for too long is everybody's again. What differs from desk to desk is
 * where the tasks are kept and who must keep off them.
 */
@Transactional
public abstract class Claims<T extends DeskTask> implements StaleTasks {

    private final Desk desk;
    private final Colleagues colleagues;
    private final Absences absences;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    protected Claims(
            Desk desk, Colleagues colleagues, Absences absences, Clock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.absences = absences;
        this.clock = clock;
        this.events = events;
    }

    /** Until the transaction ends, nobody else can change it. */
    protected abstract Optional<T> lock(UUID task);

    /** Nobody has it if the name is null. */
    protected abstract void hold(T task, String holder, Instant since);

    /** Refuses for whoever has it in hand and must not go on. */
    protected abstract void mustBeAllowed(T task, Actor actor);

    /** Refuses for whoever must keep off it; a conflict of interest may have been declared while it was being opened. */
    protected abstract void mayHold(T task, Actor actor);

    /** Where it is decided what day it is. */
    protected abstract ZoneId zone(T task);

    /** The open task. */
    public T open(UUID id) {
        T task = lock(id).orElseThrow(() -> new NotFound(desk.word() + ".notFound"));
        if (!task.isOpen()) {
            throw TaskGone.ended(task);
        }
        return task;
    }

    /** The open task, if the claim on it is the actor's own. */
    public T held(UUID id, Actor actor) {
        T task = ownOpen(id, actor);
        mustBeAllowed(task, actor);
        return task;
    }

    /** The open task, if nobody else is at work on it. */
    public T free(UUID id, Actor actor) {
        T task = open(id);
        if (task.isHeldByAnotherThan(actor.name())) {
            throw TaskGone.notHeld(task);
        }
        return task;
    }

    /** False if the actor has it in hand already; refuses where somebody else has, or the actor must keep off. */
    public boolean mayTake(T task, Actor actor) {
        if (task.isHeldBy(actor.name())) {
            mustBeAllowed(task, actor);
            return false;
        }
        mayHold(task, actor);
        if (task.assignee() != null) {
            throw TaskGone.notHeld(task);
        }
        return true;
    }

    public void claim(UUID id, Actor actor) {
        T task = open(id);
        if (mayTake(task, actor)) {
            hold(task, actor.name(), clock.instant());
            events.publishEvent(DeskEvent.claimed(task, actor));
        }
    }

    /** Also by whoever must not go on with it. */
    public void release(UUID id, Actor actor) {
        T task = ownOpen(id, actor);
        hold(task, null, null);
        events.publishEvent(DeskEvent.released(task, actor));
    }

    /** Gives the task to the person, whoever holds it now, or to whoever stands in today, and says to whom it went. */
    public String assign(UUID id, String to, Actor lead) {
        T task = open(id);
        if (!colleagues.has(to)) {
            throw AssignmentRefused.nobody(desk);
        }
        String holder = absences.inPlaceOf(to, today(task));
        mayHold(task, Actor.staff(holder));
        if (!task.isHeldBy(holder)) {
            give(task, holder, to, lead);
        }
        return holder;
    }

    /** Takes the task over from somebody who is away and named the actor. */
    public void takeOver(UUID id, Actor deputy) {
        T task = open(id);
        if (!mayTakeOver(task, deputy.name())) {
            throw TaskGone.notHeld(task);
        }
        mayHold(task, deputy);
        give(task, deputy.name(), task.assignee(), deputy);
    }

    @Transactional(readOnly = true)
    public boolean mayTakeOver(T task, String deputy) {
        return task.isOpen() && task.assignee() != null && absences.standsInFor(deputy, task.assignee(), today(task));
    }

    @Override
    public void giveBack(UUID id, Instant moment) {
        lock(id).filter(task -> task.isStale(moment)).ifPresent(task -> {
            hold(task, null, null);
            events.publishEvent(DeskEvent.returned(task));
        });
    }

    private T ownOpen(UUID id, Actor actor) {
        T task = open(id);
        if (!task.isHeldBy(actor.name())) {
            throw TaskGone.notHeld(task);
        }
        return task;
    }

    private void give(T task, String holder, String meant, Actor by) {
        hold(task, holder, clock.instant());
        events.publishEvent(DeskEvent.assigned(task, holder, meant, by));
    }

    private LocalDate today(T task) {
        return clock.instant().atZone(zone(task)).toLocalDate();
    }
}
