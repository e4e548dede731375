package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How tasks of the work list go from hand to hand. */
@Service
public class ReviewClaims extends Claims<ReviewTask> {

    private final ReviewStore store;
    private final Bars bars;
    private final EventCatalogue catalogue;

    ReviewClaims(
            ReviewStore store,
            Bars bars,
            EventCatalogue catalogue,
            Colleagues colleagues,
            Absences absences,
            Clock clock,
            ApplicationEventPublisher events) {
        super(Desk.REVIEW, colleagues, absences, clock, events);
        this.store = store;
        this.bars = bars;
        this.catalogue = catalogue;
    }

    @Override
    public List<UUID> heldSince(Instant moment) {
        return store.heldSince(moment);
    }

    @Override
    protected Optional<ReviewTask> lock(UUID task) {
        return store.lock(new ReviewTaskId(task));
    }

    @Override
    protected void hold(ReviewTask task, String holder, Instant since) {
        store.assign(task.id(), holder, since);
    }

    @Override
    protected void mustBeAllowed(ReviewTask task, Actor actor) {
        if (task.isBarredTo(actor.name())) {
            throw new SameReviewer();
        }
    }

    @Override
    protected void mayHold(ReviewTask task, Actor actor) {
        mustBeAllowed(task, actor);
        bars.check(task, actor);
    }

    @Override
    protected ZoneId zone(ReviewTask task) {
        return catalogue.event(task.event()).zone();
    }
}
