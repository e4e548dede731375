package org.pregny.screening;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.review.Absences;
import org.pregny.review.Claims;
import org.pregny.review.Colleagues;
import org.pregny.review.Desk;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How tasks of the screening desk go from hand to hand; who is away is the same as at the review desk. */
@Service
public class ScreeningClaims extends Claims<ScreeningTask> {

    private final ScreeningStore store;
    private final ScreeningBars bars;
    private final RoundCatalogue rounds;

    ScreeningClaims(
            ScreeningStore store,
            ScreeningBars bars,
            RoundCatalogue rounds,
            Colleagues colleagues,
            Absences absences,
            Clock clock,
            ApplicationEventPublisher events) {
        super(Desk.SCREENING, colleagues, absences, clock, events);
        this.store = store;
        this.bars = bars;
        this.rounds = rounds;
    }

    @Override
    public List<UUID> heldSince(Instant moment) {
        return store.heldSince(moment);
    }

    @Override
    protected Optional<ScreeningTask> lock(UUID task) {
        return store.lock(new ScreeningTaskId(task));
    }

    @Override
    protected void hold(ScreeningTask task, String holder, Instant since) {
        store.assign(task.id(), holder, since);
    }

    @Override
    protected void mustBeAllowed(ScreeningTask task, Actor actor) {
        bars.check(task, actor);
    }

    @Override
    protected void mayHold(ScreeningTask task, Actor actor) {
        bars.check(task, actor);
    }

    @Override
    protected ZoneId zone(ScreeningTask task) {
        return rounds.round(task.matter().round()).zone();
    }
}
