package org.pregny.screening;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.request.RequestId;
import org.pregny.review.DeskEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers take tasks of the screening desk and give them back. */
@Service
@Transactional
public class ScreeningDesk {

    private final ScreeningStore store;
    private final ScreeningBars bars;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningDesk(ScreeningStore store, ScreeningBars bars, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.bars = bars;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public ScreeningTask task(ScreeningTaskId id) {
        return store.find(id).orElseThrow(ScreeningDesk::notFound);
    }

    /** All tasks there were about a request, the oldest first. */
    @Transactional(readOnly = true)
    public List<ScreeningTask> of(RequestId request) {
        return store.of(request);
    }

    @Transactional(readOnly = true)
    public Optional<ScreeningTask> latest(RequestId request) {
        return store.of(request).stream().reduce((earlier, later) -> later);
    }

    public void claim(ScreeningTaskId id, Actor actor) {
        ScreeningTask task = lockOpen(id);
        bars.check(task, actor);
        if (!task.isHeldBy(actor.name())) {
            if (task.assignee() != null) {
                throw ScreeningGone.notHeld(task);
            }
            store.assign(id, actor.name(), clock.instant());
            events.publishEvent(DeskEvent.claimed(task, actor));
        }
    }

    public void release(ScreeningTaskId id, Actor actor) {
        ScreeningTask task = lockOpen(id);
        if (!task.isHeldBy(actor.name())) {
            throw ScreeningGone.notHeld(task);
        }
        store.assign(id, null, null);
        events.publishEvent(DeskEvent.released(task, actor));
    }

    /** The open task, if the claim on it is the actor's own. */
    ScreeningTask lockHeld(ScreeningTaskId id, Actor actor) {
        ScreeningTask task = lockOpen(id);
        if (!task.isHeldBy(actor.name())) {
            throw ScreeningGone.notHeld(task);
        }
        bars.check(task, actor);
        return task;
    }

    ScreeningTask lockOpen(ScreeningTaskId id) {
        ScreeningTask task = store.lock(id).orElseThrow(ScreeningDesk::notFound);
        if (!task.isOpen()) {
            throw ScreeningGone.ended(task);
        }
        return task;
    }

    private static NotFound notFound() {
        return new NotFound("screening.notFound");
    }
}
