package org.pregny.process.migration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the cases of migrations, each in a transaction of its own that also says what became of it. So none is
 * moved twice and none is forgotten, whatever ends the machine. A rehearsal does the very same and undoes it.
 */
@Component
class MigrationWork {

    private static final Logger log = LoggerFactory.getLogger(MigrationWork.class);

    /** After so many cases another migration gets its turn. */
    private static final int TURN = 20;

    private static final int TRIES = 3;

    private final MigrationStore migrations;
    private final MigrationItemStore items;
    private final EnginePlans plans;
    private final CaseMove moves;
    private final Whereabouts whereabouts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MigrationWork(
            MigrationStore migrations,
            MigrationItemStore items,
            EnginePlans plans,
            CaseMove moves,
            Whereabouts whereabouts,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.migrations = migrations;
        this.items = items;
        this.plans = plans;
        this.moves = moves;
        this.whereabouts = whereabouts;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Works until no migration has anything left to do, or until it shall not go on. */
    void work(BooleanSupplier goOn) {
        for (List<Migration> atWork = migrations.atWork();
                !atWork.isEmpty() && goOn.getAsBoolean();
                atWork = migrations.atWork()) {
            atWork.forEach(migration -> turn(migration, goOn));
        }
    }

    private void turn(Migration migration, BooleanSupplier goOn) {
        List<MigrationItem> next = items.page(migration.id(), migration.next(), 0, TURN);
        if (next.isEmpty()) {
            close(migration);
            return;
        }
        planOf(migration).ifPresent(plan -> next.stream()
                .takeWhile(item -> goOn.getAsBoolean())
                .forEach(item -> attend(migration, plan, item)));
    }

    /** A version that is gone, or a plan that is not true any more, must not keep other migrations waiting. */
    private Optional<MigrationPlan> planOf(Migration migration) {
        try {
            return Optional.of(plans.of(migration));
        } catch (RuntimeException broken) {
            log.warn("migration {} has no plan any more", migration.id(), broken);
            transaction.executeWithoutResult(t -> migrations.giveUp(migration, clock.instant()));
            return Optional.empty();
        }
    }

    private void attend(Migration migration, MigrationPlan plan, MigrationItem item) {
        try {
            if (migration.isChecking()) {
                rehearse(migration, plan, item);
            } else {
                transaction.executeWithoutResult(t -> move(migration, plan, item));
            }
        } catch (Stays why) {
            settle(migration, item, MigrationItem.State.STAYS, why);
        } catch (RuntimeException failure) {
            String words = failure.getClass().getSimpleName();
            log.warn("a case of migration {} failed: {}", migration.id(), words);
            transaction.executeWithoutResult(t -> items.failed(migration.id(), item, words, TRIES));
        }
    }

    private void rehearse(Migration migration, MigrationPlan plan, MigrationItem item) {
        transaction.executeWithoutResult(t -> whereabouts
                .of(item.instance())
                .ifPresent(found -> items.found(migration.id(), item.position(), found)));
        transaction.executeWithoutResult(t -> {
            t.setRollbackOnly();
            moves.move(item.instance(), migration, plan);
        });
        settle(migration, item, MigrationItem.State.READY, null);
    }

    private void move(Migration migration, MigrationPlan plan, MigrationItem item) {
        if (items.take(migration.id(), item.position())) {
            moves.move(item.instance(), migration, plan);
            events.publishEvent(new MigrationEvent.CaseMigrated(migration, item.caseId()));
            items.settle(migration.id(), item, MigrationItem.State.DONE, null, clock.instant());
        }
    }

    private void settle(Migration migration, MigrationItem item, MigrationItem.State state, Stays why) {
        transaction.executeWithoutResult(t -> items.settle(migration.id(), item, state, why, clock.instant()));
    }

    private void close(Migration migration) {
        transaction.executeWithoutResult(t -> {
            if (migration.isChecking()) {
                migrations.checked(migration.id());
            } else if (migrations.finish(migration.id(), clock.instant())) {
                events.publishEvent(new MigrationEvent.MigrationFinished(migration, items.counts(migration.id())));
            }
        });
    }
}
