package org.pregny.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.review.DeskEvent;
import org.pregny.review.StaleTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The tasks of the screening desk that somebody may have held for too long. */
@Component
class StaleScreening implements StaleTasks {

    private final ScreeningStore store;
    private final ApplicationEventPublisher events;

    StaleScreening(ScreeningStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public List<UUID> heldSince(Instant moment) {
        return store.heldSince(moment);
    }

    @Override
    public void giveBack(UUID id, Instant moment) {
        store.lock(new ScreeningTaskId(id)).filter(task -> task.isStale(moment)).ifPresent(task -> {
            store.assign(task.id(), null, null);
            events.publishEvent(DeskEvent.returned(task));
        });
    }
}
