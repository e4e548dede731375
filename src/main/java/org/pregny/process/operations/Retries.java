package org.pregny.process.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has failed steps tried once more: one, or all of a kind. Each gets its try in a transaction of its own that also says
 * so; the engine's own threads then do the work, and nobody waits for it.
 */
@Service
public class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    /** In one go; about four seconds. The rest stays where it is, to be taken next. */
    public static final int MOST = 500;

    private static final int SHOWN = 10;
    private static final Duration KEPT = Duration.ofDays(90);

    private final FailedSteps steps;
    private final RetryStore store;
    private final ManagementService management;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Retries(
            FailedSteps steps,
            RetryStore store,
            ManagementService management,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.steps = steps;
        this.store = store;
        this.management = management;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False when the step is not waiting any more. */
    public boolean retry(String job, Actor actor) {
        return steps.one(job).stream()
                .anyMatch(step -> Boolean.TRUE.equals(transaction.execute(t -> again(step, actor))));
    }

    /** The oldest of their kind first; the run says what becomes of each. */
    public UUID retryAll(FailureKind kind, Actor actor) {
        List<FailedStep> waiting = steps.oldest(kind, MOST);
        RetryRun run = new RetryRun(entropy.nextId(), kind, actor.name(), clock.instant());
        transaction.executeWithoutResult(t -> {
            store.forget(clock.instant().minus(KEPT));
            store.open(run, waiting);
            events.publishEvent(new RetryRunOpened(run, waiting.size(), actor));
        });
        for (int position = 0; position < waiting.size(); position++) {
            settle(run, position, waiting.get(position), actor);
        }
        return run.id();
    }

    public RetryRun run(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("process.retries.notFound"));
    }

    public List<RetryItem> items(UUID run) {
        return store.items(run);
    }

    public List<RetryRun> latest() {
        return store.latest(SHOWN);
    }

    /** Whatever another has in hand at this moment stays untried, and says so. */
    private void settle(RetryRun run, int position, FailedStep step, Actor actor) {
        try {
            transaction.executeWithoutResult(t -> store.settle(run.id(), position, again(step, actor)));
        } catch (OptimisticLockingException takenByAnother) {
            log.info("a step of retry {} was in another's hand", run.id());
        }
    }

    /** At once: the last failed try had put its date hours ahead. */
    private boolean again(FailedStep step, Actor actor) {
        if (management.createJobQuery().jobId(step.job()).noRetriesLeft().count() == 0) {
            return false;
        }
        management
                .setJobRetries(1)
                .jobId(step.job())
                .dueDate(Date.from(clock.instant()))
                .execute();
        events.publishEvent(new StepRetried(step.of().caseId(), step.kind(), actor));
        return true;
    }
}
