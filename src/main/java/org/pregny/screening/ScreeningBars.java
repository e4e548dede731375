package org.pregny.screening;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pregny.kernel.Actor;
import org.pregny.request.RequestId;
import org.pregny.review.Bar;
import org.pregny.review.Bars;
import org.pregny.review.ConflictEvent;
import org.pregny.review.DeskEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who must keep off a task: whoever has declared a conflict of interest with the organisation, in this room or in the
 * review of its applications, and whoever has said the first of two words on the request.
 */
@Component
class ScreeningBars {

    private final Bars bars;
    private final ScreeningStore store;
    private final ApplicationEventPublisher events;

    ScreeningBars(Bars bars, ScreeningStore store, ApplicationEventPublisher events) {
        this.bars = bars;
        this.store = store;
        this.events = events;
    }

    Set<String> names(RequestId request, String organisation, ScreeningStage stage) {
        Set<String> names = new TreeSet<>(store.sayers(request, stage.leftToOthersAfter()));
        bars.standingWith(organisation).forEach(bar -> names.add(bar.reviewer()));
        return names;
    }

    /** A conflict may have been declared while the task was being opened. */
    void check(ScreeningTask task, Actor actor) {
        if (task.isBarredTo(actor.name()) || names(task).contains(actor.name())) {
            throw ScreeningRefused.barred();
        }
    }

    /** In the transaction of whoever declares or lifts it: open tasks of the organisation move on to somebody else. */
    @EventListener
    void conflict(ConflictEvent fact) {
        Bar bar = fact.bar();
        if (bar.isOfOrganisation()) {
            List<ScreeningTask> open = store.lockOpenOf(bar.organisation());
            open.forEach(task -> keepOff(task, bar.reviewer()));
        }
    }

    private void keepOff(ScreeningTask task, String reviewer) {
        Set<String> names = names(task);
        store.bar(task.id(), names);
        if (task.isHeldBy(reviewer) && names.contains(reviewer)) {
            store.assign(task.id(), null, null);
            events.publishEvent(DeskEvent.released(task, Actor.staff(reviewer)));
        }
    }

    private Set<String> names(ScreeningTask task) {
        return names(task.request(), task.organisationName(), task.stage());
    }
}
