package org.pregny.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.TypedNumber;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskSelection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a reviewer chooses many cases, sees what acting on all of them would do, sets that going and follows it. */
@Service
@Transactional
public class BulkDesk {

    private static final int MOST_RUNS_SHOWN = 100;

    private final BulkStore runs;
    private final ItemStore items;
    private final PlanCheck check;
    private final BulkPreview preview;
    private final BulkSettings settings;
    private final Reviewers reviewers;
    private final TaskSelection selection;
    private final RunOpening opening;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BulkDesk(
            BulkStore runs,
            ItemStore items,
            PlanCheck check,
            BulkPreview preview,
            BulkSettings settings,
            Reviewers reviewers,
            TaskSelection selection,
            RunOpening opening,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.items = items;
        this.check = check;
        this.preview = preview;
        this.settings = settings;
        this.reviewers = reviewers;
        this.selection = selection;
        this.opening = opening;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the choice, in the order in which the cases are due. */
    public BulkRunId choose(List<ReviewTaskId> tasks, Actor actor) {
        List<ReviewTask> open = selection.of(tasks).stream()
                .filter(ReviewTask::isOpen)
                .sorted(Comparator.comparing(ReviewTask::dueAt)
                        .thenComparing(task -> task.id().uuid()))
                .limit(settings.most())
                .toList();
        if (open.isEmpty()) {
            throw BulkRefused.nothingChosen();
        }
        List<BulkItem> chosen = new ArrayList<>();
        for (ReviewTask task : open) {
            chosen.add(BulkItem.chosen(chosen.size(), task.id(), task.application()));
        }
        return opening.open(chosen, actor);
    }

    /** Rehearses what was chosen; until it is started it can be planned again and again. */
    public void plan(BulkRunId id, BulkPlan plan, Actor actor) {
        BulkRun run = lockOwn(id, actor);
        if (!run.isBeforehand()) {
            throw BulkRefused.gone();
        }
        BulkPlan clean = check.clean(plan, actor);
        runs.plan(id, clean);
        items.plan(id, preview.of(items.all(id), clean, actor.name()));
    }

    /**
     * Sets going what the preview showed.
     *
     * @param typed the number of cases that are acted on, as a sign that it was read
     */
    public void start(BulkRunId id, String typed, Actor actor) {
        BulkRun run = lockOwn(id, actor);
        if (run.state() != BulkRun.State.PLANNED) {
            throw BulkRefused.gone();
        }
        int waiting = items.counts(id).waiting();
        if (waiting == 0 || !TypedNumber.is(typed, waiting)) {
            throw BulkRefused.anotherNumber();
        }
        runs.start(id, clock.instant());
        events.publishEvent(new BulkEvent.RunStarted(run, waiting));
    }

    /** Its reviewer or a lead; cases in hand are ended, no other is begun. */
    public void stop(BulkRunId id, Actor actor) {
        BulkRun run = lock(id, actor);
        if (run.isRunning()) {
            runs.stop(id, clock.instant());
            events.publishEvent(new BulkEvent.RunStopped(run, actor));
        }
    }

    /** Goes on with what was stopped and tries again what had failed. */
    public void resume(BulkRunId id, Actor actor) {
        BulkRun run = lockOwn(id, actor);
        if (run.isBeforehand() || run.isRunning()) {
            throw BulkRefused.gone();
        }
        if (items.retry(id) > 0 || items.counts(id).waiting() > 0) {
            runs.start(id, clock.instant());
            events.publishEvent(new BulkEvent.RunResumed(run, actor));
        }
    }

    /** The actor's own, or everybody's for a lead. */
    @Transactional(readOnly = true)
    public List<BulkRun> runs(Actor actor) {
        return runs.startedBy(reviewers.mayLead(actor.name()) ? null : actor.name(), MOST_RUNS_SHOWN);
    }

    /** Somebody else's is there for a lead only. */
    @Transactional(readOnly = true)
    public BulkRun run(BulkRunId id, Actor actor) {
        return runs.find(id).filter(run -> mayOpen(run, actor)).orElseThrow(BulkDesk::notFound);
    }

    @Transactional(readOnly = true)
    public BulkCounts counts(BulkRun run) {
        return items.counts(run.id());
    }

    /** Cases of a run in their order, from a position on; of any state if it is null. */
    @Transactional(readOnly = true)
    public List<BulkItem> items(BulkRun run, BulkItem.State state, int from, int most) {
        return items.page(run.id(), state, from, most);
    }

    private BulkRun lock(BulkRunId id, Actor actor) {
        return runs.lock(id).filter(run -> mayOpen(run, actor)).orElseThrow(BulkDesk::notFound);
    }

    private BulkRun lockOwn(BulkRunId id, Actor actor) {
        return runs.lock(id).filter(run -> run.isOf(actor.name())).orElseThrow(BulkDesk::notFound);
    }

    private boolean mayOpen(BulkRun run, Actor actor) {
        return run.isOf(actor.name()) || reviewers.mayLead(actor.name());
    }

    private static NotFound notFound() {
        return new NotFound("bulk.notFound");
    }
}
