package org.pregny.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.review.Absences;
import org.pregny.review.Colleagues;
import org.pregny.review.DeskEvent;
import org.pregny.review.Handover;
import org.pregny.review.Handovers;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a lead gives a task to somebody, whoever holds it now, a deputy takes over from who is away, and one office hands
 * a task over to another. Who is away, and for whom somebody stands in, is the same as at the review desk.
 */
@Service
@Transactional
public class ScreeningAssignments {

    private final ScreeningDesk desk;
    private final ScreeningStore store;
    private final ScreeningBars bars;
    private final Colleagues colleagues;
    private final Absences absences;
    private final Handovers handovers;
    private final RoundCatalogue rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningAssignments(
            ScreeningDesk desk,
            ScreeningStore store,
            ScreeningBars bars,
            Colleagues colleagues,
            Absences absences,
            Handovers handovers,
            RoundCatalogue rounds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.bars = bars;
        this.colleagues = colleagues;
        this.absences = absences;
        this.handovers = handovers;
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    /** Gives the task to the officer, or to whoever stands in today, and says to whom it went. */
    public String assign(ScreeningTaskId id, String officer, Actor lead) {
        ScreeningTask task = desk.lockOpen(id);
        if (!colleagues.has(officer)) {
            throw ScreeningRefused.colleague();
        }
        String holder = absences.inPlaceOf(officer, today(task));
        bars.check(task, Actor.staff(holder));
        if (!task.isHeldBy(holder)) {
            give(task, holder, officer, lead);
        }
        return holder;
    }

    /** Takes the task over from somebody who is away and named the actor. */
    public void takeOver(ScreeningTaskId id, Actor deputy) {
        ScreeningTask task = desk.lockOpen(id);
        if (!mayTakeOver(task, deputy.name())) {
            throw ScreeningGone.notHeld(task);
        }
        bars.check(task, deputy);
        give(task, deputy.name(), task.assignee(), deputy);
    }

    @Transactional(readOnly = true)
    public boolean mayTakeOver(ScreeningTask task, String deputy) {
        return task.isOpen() && task.assignee() != null && absences.standsInFor(deputy, task.assignee(), today(task));
    }

    /** Gives the task to another office, where anybody may take it; whoever else holds it would lose it unasked. */
    public void handOver(ScreeningTaskId id, String office, String reason, Actor actor) {
        ScreeningTask task = desk.lockOpen(id);
        if (task.isHeldByAnotherThan(actor.name())) {
            throw ScreeningGone.notHeld(task);
        }
        Handover handover = handovers.handOver(id.uuid(), task.holding(), office, reason, actor);
        store.give(id, office);
        events.publishEvent(DeskEvent.handedOver(task, handover, actor));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Handover> handovers(ScreeningTaskId id) {
        return handovers.of(id.uuid());
    }

    private void give(ScreeningTask task, String holder, String meant, Actor by) {
        store.assign(task.id(), holder, clock.instant());
        events.publishEvent(DeskEvent.assigned(task, holder, meant, by));
    }

    private LocalDate today(ScreeningTask task) {
        return clock.instant()
                .atZone(rounds.round(task.matter().round()).zone())
                .toLocalDate();
    }
}
