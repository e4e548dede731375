package org.pregny.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.pregny.kernel.Refusal;
import org.pregny.review.ReviewTaskId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the cases of runs, each in a transaction of its own that begins by saying that it is done. So none is done
 * twice and none is forgotten, whatever ends the machine; of any number of threads and machines whoever comes second
 * waits until the first has ended its transaction, and sees what became of it.
 */
@Component
class BulkWork {

    private static final Logger log = LoggerFactory.getLogger(BulkWork.class);

    /**
     * After so many cases another run gets its turn, and what is open about the next cases, and whether their reviewer may
     * still decide, is looked up anew.
     */
    private static final int TURN = 20;

    private static final int TRIES = 3;
    private static final int LONGEST_FAILURE = 200;

    private final BulkStore runs;
    private final ItemStore items;
    private final Exclusions exclusions;
    private final BulkActs acts;
    private final Reviewers reviewers;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BulkWork(
            BulkStore runs,
            ItemStore items,
            Exclusions exclusions,
            BulkActs acts,
            Reviewers reviewers,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.items = items;
        this.exclusions = exclusions;
        this.acts = acts;
        this.reviewers = reviewers;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Works until no run has anything left to do, or until it shall not go on.
     *
     * @param lane passes over what those of the lanes before will take, as long as there is more
     */
    void work(BooleanSupplier goOn, int lane) {
        for (List<BulkRun> running = runs.running();
                !running.isEmpty() && goOn.getAsBoolean();
                running = runs.running()) {
            running.forEach(run -> turn(run, goOn, lane));
        }
    }

    private void turn(BulkRun run, BooleanSupplier goOn, int lane) {
        List<BulkItem> ahead = items.waiting(run.id(), lane * TURN, TURN);
        List<BulkItem> next = ahead.isEmpty() && lane > 0 ? items.waiting(run.id(), 0, TURN) : ahead;
        if (next.isEmpty()) {
            finish(run);
            return;
        }
        boolean allowed = reviewers.may(run.openedBy(), run.plan().action());
        Map<ReviewTaskId, Exclusions.Known> known =
                transaction.execute(t -> exclusions.of(next, run.plan(), run.openedBy()));
        for (BulkItem item : next) {
            if (goOn.getAsBoolean()) {
                Exclusions.Known about = known.get(item.task());
                attend(run, item, about, allowed ? why(about) : LeftOut.NOT_ALLOWED);
            }
        }
    }

    private static LeftOut why(Exclusions.Known about) {
        return about == null ? LeftOut.ENDED : about.why();
    }

    private void attend(BulkRun run, BulkItem item, Exclusions.Known about, LeftOut why) {
        try {
            transaction.executeWithoutResult(t -> settle(run, item, about, why));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(
                    t -> items.settle(run.id(), item.position(), LeftOut.by(refusal), clock.instant()));
        } catch (RuntimeException failure) {
            log.warn("a case of run {} failed: {}", run.id(), failure.getClass().getName());
            transaction.executeWithoutResult(t -> items.failed(run.id(), item.position(), words(failure), TRIES));
        }
    }

    private void settle(BulkRun run, BulkItem item, Exclusions.Known about, LeftOut why) {
        if (items.take(run.id(), item.position(), why, clock.instant()) && why == null) {
            acts.perform(run, item, about.task());
            events.publishEvent(new BulkEvent.CaseDone(run, item));
        }
    }

    private void finish(BulkRun run) {
        transaction.executeWithoutResult(t -> {
            if (runs.finish(run.id(), clock.instant())) {
                events.publishEvent(new BulkEvent.RunFinished(run, items.counts(run.id())));
            }
        });
    }

    /** Kinds of failure only: what a database says may name people. */
    private static String words(RuntimeException failure) {
        String name = failure.getClass().getSimpleName();
        return name.substring(0, Math.min(name.length(), LONGEST_FAILURE));
    }
}
