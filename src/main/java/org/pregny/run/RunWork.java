package org.pregny.run;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.pregny.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the cases of runs, each in a transaction of its own that begins by saying that it is done. So none is done
 * twice and none is forgotten, whatever ends the machine; of any number of threads and machines whoever comes second
 * waits until the first has ended its transaction, and sees what became of it.
 */
public class RunWork<R extends Run, I extends RunItem> {

    private static final Logger log = LoggerFactory.getLogger(RunWork.class);

    /** After so many cases another run gets its turn, and what is open about the next cases is looked up anew. */
    private static final int TURN = 20;

    private static final int TRIES = 3;
    private static final int LONGEST_FAILURE = 200;

    private final RunLedger<R> runs;
    private final ItemLedger<I, ?> items;
    private final RunActs<R, I> acts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    protected RunWork(
            RunLedger<R> runs,
            ItemLedger<I, ?> items,
            RunActs<R, I> acts,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.items = items;
        this.acts = acts;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Works until no run has anything left to do, or until it shall not go on.
     *
     * @param lane passes over what those of the lanes before will take, as long as there is more
     */
    public void work(BooleanSupplier goOn, int lane) {
        for (List<R> running = runs.running(); !running.isEmpty() && goOn.getAsBoolean(); running = runs.running()) {
            running.forEach(run -> turn(run, goOn, lane));
        }
    }

    private void turn(R run, BooleanSupplier goOn, int lane) {
        List<I> ahead = items.waiting(run.id(), lane * TURN, TURN);
        List<I> next = ahead.isEmpty() && lane > 0 ? items.waiting(run.id(), 0, TURN) : ahead;
        if (next.isEmpty()) {
            transaction.executeWithoutResult(t -> finish(run));
            return;
        }
        for (RunStep step : transaction.execute(t -> acts.steps(run, next))) {
            if (goOn.getAsBoolean()) {
                attend(run, step);
            }
        }
    }

    private void attend(R run, RunStep step) {
        try {
            transaction.executeWithoutResult(t -> settle(run, step));
        } catch (Refusal refusal) {
            Enum<?> why = acts.leftOut(refusal);
            transaction.executeWithoutResult(t -> items.settle(run.id(), step.position(), why, clock.instant()));
        } catch (RuntimeException failure) {
            log.warn("a case of run {} failed: {}", run.id(), failure.getClass().getName());
            transaction.executeWithoutResult(t -> items.failed(run.id(), step.position(), words(failure), TRIES));
        }
    }

    private void settle(R run, RunStep step) {
        Enum<?> why = step.leftOut().get();
        if (items.take(run.id(), step.position(), why, clock.instant()) && why == null) {
            step.act().run();
            events.publishEvent(new RunEvent.CaseDone(run, step.caseId()));
        }
    }

    private void finish(R run) {
        if (runs.finish(run.id(), clock.instant())) {
            events.publishEvent(new RunEvent.RunMoved(run, "finished", items.counts(run.id()), run.actor()));
        }
    }

    /** Kinds of failure only: what a database says may name people. */
    private static String words(RuntimeException failure) {
        String name = failure.getClass().getSimpleName();
        return name.substring(0, Math.min(name.length(), LONGEST_FAILURE));
    }
}
