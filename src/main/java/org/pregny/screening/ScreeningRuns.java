package org.pregny.screening;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.TypedNumber;
import org.pregny.review.Colleagues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an officer acts on all requests of a list: sees beforehand what that would do, sets it going and follows it. */
@Service
@Transactional
public class ScreeningRuns {

    private static final int MOST_RUNS_SHOWN = 100;

    private final ScreeningRunStore runs;
    private final ScreeningItemStore items;
    private final ScreeningList list;
    private final ScreeningDesk desk;
    private final ScreeningExclusions exclusions;
    private final ScreeningSettings settings;
    private final Colleagues colleagues;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningRuns(
            ScreeningRunStore runs,
            ScreeningItemStore items,
            ScreeningList list,
            ScreeningDesk desk,
            ScreeningExclusions exclusions,
            ScreeningSettings settings,
            Colleagues colleagues,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.items = items;
        this.list = list;
        this.desk = desk;
        this.exclusions = exclusions;
        this.settings = settings;
        this.colleagues = colleagues;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Rehearses the action on all that the filter finds, in the order in which they are due. */
    public ScreeningRunId plan(ScreeningRun.Action action, ScreeningFilter filter, Actor actor) {
        List<ScreeningTask> tasks =
                list.all(filter, settings.most()).stream().map(desk::task).toList();
        if (tasks.isEmpty()) {
            throw ScreeningRefused.run("nothing");
        }
        ScreeningRunId id = new ScreeningRunId(entropy.nextId());
        runs.add(new ScreeningRun(id, action, actor.name(), clock.instant(), ScreeningRun.State.PLANNED, null, null));
        items.add(id, exclusions.items(tasks, action, actor));
        return id;
    }

    /** Takes one request out of the preview. */
    public void takeOut(ScreeningRunId id, int position, Actor actor) {
        if (!lockOwn(id, actor).isBeforehand()) {
            throw ScreeningRefused.run("gone");
        }
        items.settle(id, position, LeftAside.TAKEN_OUT, clock.instant());
    }

    /**
     * Sets going what the preview showed.
     *
     * @param typed the number of requests that are acted on, as a sign that it was read
     */
    public void start(ScreeningRunId id, String typed, Actor actor) {
        ScreeningRun run = lockOwn(id, actor);
        if (!run.isBeforehand()) {
            throw ScreeningRefused.run("gone");
        }
        int waiting = runs.counts(id).waiting();
        if (waiting == 0 || !TypedNumber.is(typed, waiting)) {
            throw ScreeningRefused.typedNumber();
        }
        move(run, ScreeningRun.State.RUNNING, actor);
    }

    /** Its officer or a lead; what is in hand is ended, no other is begun. */
    public void stop(ScreeningRunId id, Actor actor) {
        ScreeningRun run = run(id, true, actor);
        if (run.isRunning()) {
            move(run, ScreeningRun.State.STOPPED, actor);
        }
    }

    /** Goes on with what was stopped and tries again what had failed. */
    public void resume(ScreeningRunId id, Actor actor) {
        ScreeningRun run = lockOwn(id, actor);
        if (run.isBeforehand() || run.isRunning()) {
            throw ScreeningRefused.run("gone");
        }
        items.retry(id);
        if (runs.counts(id).waiting() > 0) {
            move(run, ScreeningRun.State.RUNNING, actor);
        }
    }

    /** The actor's own, or everybody's for a lead. */
    @Transactional(readOnly = true)
    public List<ScreeningRun> runs(Actor actor) {
        return runs.startedBy(colleagues.isLead(actor.name()) ? null : actor.name(), MOST_RUNS_SHOWN);
    }

    /** Somebody else's is there for a lead only. */
    @Transactional(readOnly = true)
    public ScreeningRun run(ScreeningRunId id, Actor actor) {
        return run(id, false, actor);
    }

    @Transactional(readOnly = true)
    public ScreeningRunCounts counts(ScreeningRunId id) {
        return runs.counts(id);
    }

    /** Requests of a run in their order, from a position on; of any state if it is null. */
    @Transactional(readOnly = true)
    public List<ScreeningRunItem> items(ScreeningRun run, ScreeningRunItem.State state, int from, int most) {
        return items.page(run.id(), state, from, most);
    }

    private void move(ScreeningRun run, ScreeningRun.State state, Actor actor) {
        runs.state(run.id(), state, clock.instant());
        events.publishEvent(new ScreeningRunEvent.RunMoved(run, state, runs.counts(run.id()), actor));
    }

    private ScreeningRun lockOwn(ScreeningRunId id, Actor actor) {
        ScreeningRun run = run(id, true, actor);
        if (!run.isOf(actor.name())) {
            throw notFound();
        }
        return run;
    }

    private ScreeningRun run(ScreeningRunId id, boolean locked, Actor actor) {
        return runs.find(id, locked)
                .filter(run -> run.isOf(actor.name()) || colleagues.isLead(actor.name()))
                .orElseThrow(ScreeningRuns::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("screening.run.notFound");
    }
}
