package org.pregny.screening;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.review.Colleagues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what runs have left to do, each request in a transaction of its own that begins by saying that it is done: so none
 * is done twice or forgotten, whatever ends the machine, and one that cannot be done keeps no other from it.
 */
@Component
class ScreeningRunWork {

    private static final Logger log = LoggerFactory.getLogger(ScreeningRunWork.class);

    /** After so many requests it is looked up anew whether the run goes on and its officer still may. */
    private static final int TURN = 20;

    private static final int TRIES = 3;

    private final ScreeningRunStore runs;
    private final ScreeningItemStore items;
    private final ScreeningExclusions exclusions;
    private final ScreeningDesk desk;
    private final ScreeningDecisions decisions;
    private final Colleagues colleagues;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningRunWork(
            ScreeningRunStore runs,
            ScreeningItemStore items,
            ScreeningExclusions exclusions,
            ScreeningDesk desk,
            ScreeningDecisions decisions,
            Colleagues colleagues,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.items = items;
        this.exclusions = exclusions;
        this.desk = desk;
        this.decisions = decisions;
        this.colleagues = colleagues;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    /** @param lane passes over what those of the lanes before it will take, as long as there is more */
    void work(BooleanSupplier goOn, int lane) {
        List<ScreeningRun> running = runs.running();
        while (!running.isEmpty() && goOn.getAsBoolean()) {
            running.forEach(run -> turn(run, goOn, lane));
            running = runs.running();
        }
    }

    private void turn(ScreeningRun run, BooleanSupplier goOn, int lane) {
        List<ScreeningRunItem> next = items.waiting(run.id(), lane * TURN, TURN);
        if (next.isEmpty()) {
            next = items.waiting(run.id(), 0, TURN);
        }
        if (next.isEmpty()) {
            transaction.executeWithoutResult(status -> finish(run));
        }
        boolean allowed = colleagues.has(run.openedBy());
        for (ScreeningRunItem item : next) {
            if (goOn.getAsBoolean()) {
                attend(run, item, allowed);
            }
        }
    }

    private void attend(ScreeningRun run, ScreeningRunItem item, boolean allowed) {
        try {
            transaction.executeWithoutResult(status -> settle(run, item, allowed));
        } catch (Refusal refusal) {
            LeftAside why = LeftAside.by(refusal);
            transaction.executeWithoutResult(status -> items.settle(run.id(), item.position(), why, clock.instant()));
        } catch (RuntimeException failure) {
            String kind = failure.getClass().getSimpleName();
            log.warn("a request of run {} failed: {}", run.id(), kind);
            transaction.executeWithoutResult(status -> items.failed(run.id(), item.position(), kind, TRIES));
        }
    }

    private void settle(ScreeningRun run, ScreeningRunItem item, boolean allowed) {
        ScreeningTask task = desk.task(item.task());
        LeftAside why = allowed ? exclusions.why(task, run.action(), run.actor()) : LeftAside.NOT_ALLOWED;
        if (items.take(run.id(), item.position(), why, clock.instant()) && why == null) {
            act(run, item);
            events.publishEvent(new ScreeningRunEvent.RequestDone(run, task));
        }
    }

    private void act(ScreeningRun run, ScreeningRunItem item) {
        Actor officer = run.actor();
        SeenRequest seen = new SeenRequest(item.task(), item.seen());
        desk.claim(item.task(), officer);
        switch (run.action()) {
            case PRE_APPROVE -> decisions.preApprove(seen, "", officer);
            case RECOMMEND -> decisions.recommend(seen, officer);
        }
    }

    private void finish(ScreeningRun run) {
        if (runs.finish(run.id(), clock.instant())) {
            events.publishEvent(new ScreeningRunEvent.RunMoved(
                    run, ScreeningRun.State.FINISHED, runs.counts(run.id()), run.actor()));
        }
    }
}
