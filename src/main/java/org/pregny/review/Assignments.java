package org.pregny.review;

import java.time.Clock;
import java.time.LocalDate;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a lead reviewer gives a task to somebody, whoever holds it now, and a deputy takes over from who is away. */
@Service
@Transactional
public class Assignments {

    private final ReviewDesk desk;
    private final ReviewStore store;
    private final Colleagues colleagues;
    private final Absences absences;
    private final EventCatalogue catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assignments(
            ReviewDesk desk,
            ReviewStore store,
            Colleagues colleagues,
            Absences absences,
            EventCatalogue catalogue,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.colleagues = colleagues;
        this.absences = absences;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
    }

    /** Gives the task to the reviewer, or to whoever stands in today, and says to whom it went. */
    public String assign(ReviewTaskId id, String reviewer, Actor lead) {
        ReviewTask task = desk.lockOpen(id);
        if (!colleagues.has(reviewer)) {
            throw new AssignmentRefused("review.assign.fault.nobody");
        }
        String holder = absences.inPlaceOf(reviewer, today(task));
        desk.mayHold(task, Actor.staff(holder));
        if (!task.isHeldBy(holder)) {
            store.assign(id, holder, clock.instant());
            events.publishEvent(DeskEvent.assigned(task, holder, reviewer, lead));
        }
        return holder;
    }

    /** Takes the task over from somebody who is away and named the actor. */
    public void takeOver(ReviewTaskId id, Actor deputy) {
        ReviewTask task = desk.lockOpen(id);
        if (!mayTakeOver(task, deputy.name())) {
            throw new TaskGone(task, "review.gone.claimed");
        }
        desk.mayHold(task, deputy);
        store.assign(id, deputy.name(), clock.instant());
        events.publishEvent(DeskEvent.assigned(task, deputy.name(), task.assignee(), deputy));
    }

    @Transactional(readOnly = true)
    public boolean mayTakeOver(ReviewTask task, String deputy) {
        return task.isOpen() && task.assignee() != null && absences.standsInFor(deputy, task.assignee(), today(task));
    }

    private LocalDate today(ReviewTask task) {
        return clock.instant().atZone(catalogue.event(task.event()).zone()).toLocalDate();
    }
}
