package org.pregny.bulk;

import java.util.ArrayList;
import java.util.List;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.kernel.Actor;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.pregny.run.RunRefused;
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

    BulkUndo(BulkDesk desk, BulkStore runs, ItemStore items, RunOpening opening, HeldDecisionDesk held) {
        this.desk = desk;
        this.runs = runs;
        this.items = items;
        this.opening = opening;
        this.held = held;
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
    public RunId undo(RunId id, Actor actor) {
        BulkRun run = desk.run(id, actor);
        if (run.isBeforehand() || !run.plan().action().decides()) {
            throw RunRefused.gone();
        }
        desk.stop(id, actor);
        List<BulkItem> done = items.page(id, ItemState.DONE, 0, Integer.MAX_VALUE);
        List<BulkItem> again = new ArrayList<>();
        for (BulkItem item : done) {
            again.add(BulkItem.chosen(again.size(), item.task(), item.application())
                    .planned(item.seen(), item.people(), 0));
        }
        if (again.isEmpty()) {
            throw RunRefused.gone();
        }
        RunId undoing = opening.open(again, actor);
        runs.plan(undoing, BulkPlan.of(BulkAction.UNDO));
        items.plan(undoing, again);
        desk.begin(undoing);
        return undoing;
    }
}
