package org.pregny.run;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.TypedNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever has planned a run sets it going, follows it, stops it and lets it go on; leads see and stop everybody's. */
@Transactional
public class RunDesk<R extends Run, I extends RunItem, W extends Enum<W>> {

    private static final int MOST_RUNS_SHOWN = 100;

    private final RunLedger<R> runs;
    private final ItemLedger<I, W> items;
    private final Predicate<String> leads;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    protected RunDesk(
            RunLedger<R> runs,
            ItemLedger<I, W> items,
            Predicate<String> leads,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.items = items;
        this.leads = leads;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sets going what the preview showed.
     *
     * @param typed the number of cases that are acted on, as a sign that it was read
     */
    public void start(RunId id, String typed, Actor actor) {
        R run = lockOwn(id, actor);
        if (run.state() != RunState.PLANNED) {
            throw RunRefused.gone();
        }
        int waiting = items.counts(id).waiting();
        if (waiting == 0 || !TypedNumber.is(typed, waiting)) {
            throw RunRefused.anotherNumber();
        }
        setGoing(run);
    }

    /** Its owner or a lead; cases in hand are ended, no other is begun. */
    public void stop(RunId id, Actor actor) {
        R run = runs.lock(id).filter(one -> mayOpen(one, actor)).orElseThrow(RunDesk::notFound);
        if (run.isRunning()) {
            runs.stop(id, clock.instant());
            moved(run, "stopped", actor);
        }
    }

    /** Goes on with what was stopped and tries again what had failed. */
    public void resume(RunId id, Actor actor) {
        R run = lockOwn(id, actor);
        if (run.isBeforehand() || run.isRunning()) {
            throw RunRefused.gone();
        }
        items.retry(id);
        if (items.counts(id).waiting() > 0) {
            runs.start(id, clock.instant());
            moved(run, "resumed", actor);
        }
    }

    /** The actor's own, or everybody's for a lead, with how far each is. */
    @Transactional(readOnly = true)
    public List<RunView<R, I>> runs(Actor actor) {
        String of = leads.test(actor.name()) ? null : actor.name();
        return runs.startedBy(of, MOST_RUNS_SHOWN).stream()
                .map(run -> new RunView<R, I>(
                        run, run.isOf(actor.name()), items.counts(run.id()), null, List.of(), true, null))
                .toList();
    }

    /** Somebody else's is there for a lead only. */
    @Transactional(readOnly = true)
    public R run(RunId id, Actor actor) {
        return runs.find(id).filter(run -> mayOpen(run, actor)).orElseThrow(RunDesk::notFound);
    }

    /** With its cases of a state, from a position on; of any state if it is null. */
    @Transactional(readOnly = true)
    public RunView<R, I> view(RunId id, ItemState show, int from, Actor actor) {
        R run = run(id, actor);
        return RunView.of(run, run.isOf(actor.name()), items.counts(id), show, from, items);
    }

    @Transactional(readOnly = true)
    public RunCounts<W> counts(RunId id) {
        return items.counts(id);
    }

    /** Cases of a run in their order, from a position on; of any state if it is null. */
    @Transactional(readOnly = true)
    public List<I> items(RunId id, ItemState state, int from, int most) {
        return items.page(id, state, from, most);
    }

    /** The actor's own; it stays as it is until the transaction ends. */
    protected R lockOwn(RunId id, Actor actor) {
        return runs.lock(id).filter(run -> run.isOf(actor.name())).orElseThrow(RunDesk::notFound);
    }

    /** As long as nothing was done. */
    protected R lockBeforehand(RunId id, Actor actor) {
        R run = lockOwn(id, actor);
        if (!run.isBeforehand()) {
            throw RunRefused.gone();
        }
        return run;
    }

    protected void setGoing(R run) {
        runs.start(run.id(), clock.instant());
        moved(run, "started", run.actor());
    }

    private void moved(R run, String what, Actor actor) {
        events.publishEvent(new RunEvent.RunMoved(run, what, items.counts(run.id()), actor));
    }

    private boolean mayOpen(R run, Actor actor) {
        return run.isOf(actor.name()) || leads.test(actor.name());
    }

    private static NotFound notFound() {
        return new NotFound("run.notFound");
    }
}
