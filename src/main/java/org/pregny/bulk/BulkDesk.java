package org.pregny.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.review.Colleagues;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskSelection;
import org.pregny.run.RunDesk;
import org.pregny.run.RunId;
import org.pregny.run.RunRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a reviewer chooses many cases and sees what acting on all of them would do, before it is set going. */
@Service
@Transactional
public class BulkDesk extends RunDesk<BulkRun, BulkItem, LeftOut> {

    private final BulkStore runs;
    private final ItemStore items;
    private final PlanCheck check;
    private final BulkPreview preview;
    private final BulkSettings settings;
    private final TaskSelection selection;
    private final RunOpening opening;

    BulkDesk(
            BulkStore runs,
            ItemStore items,
            PlanCheck check,
            BulkPreview preview,
            BulkSettings settings,
            Colleagues colleagues,
            TaskSelection selection,
            RunOpening opening,
            Clock clock,
            ApplicationEventPublisher events) {
        super(runs, items, colleagues::isLead, clock, events);
        this.runs = runs;
        this.items = items;
        this.check = check;
        this.preview = preview;
        this.settings = settings;
        this.selection = selection;
        this.opening = opening;
    }

    /** Keeps the choice, in the order in which the cases are due. */
    public RunId choose(List<ReviewTaskId> tasks, Actor actor) {
        List<ReviewTask> open = selection.of(tasks).stream()
                .filter(ReviewTask::isOpen)
                .sorted(Comparator.comparing(ReviewTask::dueAt)
                        .thenComparing(task -> task.id().uuid()))
                .limit(settings.most())
                .toList();
        if (open.isEmpty()) {
            throw RunRefused.nothing();
        }
        List<BulkItem> chosen = new ArrayList<>();
        for (ReviewTask task : open) {
            chosen.add(BulkItem.chosen(chosen.size(), task.id(), task.application()));
        }
        return opening.open(chosen, actor);
    }

    /** Rehearses what was chosen; until it is started it can be planned again and again. */
    public void plan(RunId id, BulkPlan plan, Actor actor) {
        lockBeforehand(id, actor);
        BulkPlan clean = check.clean(plan, actor);
        runs.plan(id, clean);
        items.plan(id, preview.of(items.all(id), clean, actor.name()));
    }

    /** Sets going what needs no preview, as its reader has seen it case by case. */
    void begin(RunId id) {
        setGoing(runs.find(id).orElseThrow());
    }

    /** On how many people it acts. */
    @Transactional(readOnly = true)
    public BulkPeople people(BulkRun run) {
        return items.people(run.id());
    }
}
