package org.pregny.process.operations;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.pregny.kernel.Actor;
import org.pregny.process.EngineLocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets stuck work go on: out of the hand of who died with it, or with a try where it had none left. */
@Service
@Transactional
public class StuckDesk {

    private final StuckSearch search;
    private final EngineLocks locks;
    private final ManagementService management;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StuckDesk(
            StuckSearch search,
            EngineLocks locks,
            ManagementService management,
            Clock clock,
            ApplicationEventPublisher events) {
        this.search = search;
        this.locks = locks;
        this.management = management;
        this.clock = clock;
        this.events = events;
    }

    /** False when it goes on already; what a living program has in hand is left to it. */
    public boolean free(String job, Actor actor) {
        Optional<StuckWork> held = search.held(job).filter(work -> locks.release(job));
        held.ifPresent(work -> say(StuckKind.LOCKED, work, actor));
        Optional<StuckWork> without = held.isPresent() ? Optional.empty() : search.withoutTries(job);
        without.ifPresent(work -> retry(work, actor));
        return held.or(() -> without).isPresent();
    }

    private void retry(StuckWork work, Actor actor) {
        management
                .setJobRetries(1)
                .jobId(work.job())
                .dueDate(Date.from(clock.instant()))
                .execute();
        say(StuckKind.WITHOUT_TRIES, work, actor);
    }

    private void say(StuckKind kind, StuckWork work, Actor actor) {
        events.publishEvent(new StepFreed(work.of().caseId(), kind, work, actor));
    }
}
