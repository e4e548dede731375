package org.pregny.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a run has decided, as long as it has not left: a run of its own, case by case like the first. */
@Service
@Transactional
public class BulkUndo {

    private final BulkDesk desk;
    private final BulkStore runs;
    private final ItemStore items;
    private final RunOpening opening;
    private final HeldDecisionDesk held;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BulkUndo(
            BulkDesk desk,
            BulkStore runs,
            ItemStore items,
            RunOpening opening,
            HeldDecisionDesk held,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.runs = runs;
        this.items = items;
        this.opening = opening;
        this.held = held;
        this.clock = clock;
        this.events = events;
    }

    /** Whether what was decided last has not left yet. */
    @Transactional(readOnly = true)
    public boolean isPossible(BulkRun run) {
        return run.plan() != null
                && run.plan().action().decides()
                && items.lastDone(run.id())
                        .flatMap(item -> held.held(item.application()))
                        .isPresent();
    }

    /** Stops the run and starts another that takes back what it has done; by its reviewer or a lead. */
    public BulkRunId undo(BulkRunId id, Actor actor) {
        BulkRun run = desk.run(id, actor);
        if (run.isBeforehand() || !run.plan().action().decides()) {
            throw BulkRefused.gone();
        }
        desk.stop(id, actor);
        List<BulkItem> done = items.page(id, BulkItem.State.DONE, 0, Integer.MAX_VALUE);
        List<BulkItem> again = new ArrayList<>();
        for (BulkItem item : done) {
            again.add(BulkItem.chosen(again.size(), item.task(), item.application())
                    .planned(item.seen(), item.people(), 0));
        }
        if (again.isEmpty()) {
            throw BulkRefused.gone();
        }
        BulkRunId undoing = opening.open(again, actor);
        runs.plan(undoing, BulkPlan.of(BulkAction.UNDO));
        items.plan(undoing, again);
        runs.start(undoing, clock.instant());
        events.publishEvent(new BulkEvent.RunStarted(runs.find(undoing).orElseThrow(), again.size()));
        return undoing;
    }
}
