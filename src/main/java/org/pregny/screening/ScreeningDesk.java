package org.pregny.screening;

import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.request.RequestId;
import org.pregny.review.DeskEvent;
import org.pregny.review.Handover;
import org.pregny.review.Handovers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers take tasks of the screening desk, give them back and hand them to another office. */
@Service
@Transactional
public class ScreeningDesk {

    private final ScreeningStore store;
    private final ScreeningClaims claims;
    private final Handovers handovers;
    private final ApplicationEventPublisher events;

    ScreeningDesk(ScreeningStore store, ScreeningClaims claims, Handovers handovers, ApplicationEventPublisher events) {
        this.store = store;
        this.claims = claims;
        this.handovers = handovers;
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
        claims.claim(id.uuid(), actor);
    }

    public void release(ScreeningTaskId id, Actor actor) {
        claims.release(id.uuid(), actor);
    }

    /** Gives the task to another office, where anybody may take it; whoever else holds it would lose it unasked. */
    public void handOver(ScreeningTaskId id, String office, String reason, Actor actor) {
        ScreeningTask task = claims.free(id.uuid(), actor);
        Handover handover = handovers.handOver(id.uuid(), task.holding(), office, reason, actor);
        store.give(id, office);
        events.publishEvent(DeskEvent.handedOver(task, handover, actor));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Handover> handovers(ScreeningTaskId id) {
        return handovers.of(id.uuid());
    }

    private static NotFound notFound() {
        return new NotFound("screening.notFound");
    }
}
