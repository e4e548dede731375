package org.pregny.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The tasks of the work list that somebody may have held for too long. */
@Component
class StaleReviews implements StaleTasks {

    private final ReviewStore store;
    private final ApplicationEventPublisher events;

    StaleReviews(ReviewStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public List<UUID> heldSince(Instant moment) {
        return store.heldSince(moment).stream().map(ReviewTaskId::uuid).toList();
    }

    @Override
    public void giveBack(UUID id, Instant moment) {
        store.lock(new ReviewTaskId(id)).filter(task -> task.isStale(moment)).ifPresent(task -> {
            store.assign(task.id(), null, null);
            events.publishEvent(DeskEvent.returned(task));
        });
    }
}
