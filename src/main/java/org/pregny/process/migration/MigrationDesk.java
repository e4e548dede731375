package org.pregny.process.migration;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.TypedNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an operator plans a migration, has it rehearsed on every case, sets it going and follows it. */
@Service
@Transactional
public class MigrationDesk {

    private static final int MOST_SHOWN = 100;

    private final MigrationStore migrations;
    private final MigrationItemStore items;
    private final MigrationPlanning planning;
    private final ModelVersions versions;
    private final RuntimeService runtime;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MigrationDesk(
            MigrationStore migrations,
            MigrationItemStore items,
            MigrationPlanning planning,
            ModelVersions versions,
            RuntimeService runtime,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.migrations = migrations;
        this.items = items;
        this.planning = planning;
        this.versions = versions;
        this.runtime = runtime;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Proposes to move the cases of this version to the newest. */
    public MigrationId open(String sourceId, Actor actor) {
        ModelVersion source = versions.of(sourceId);
        ModelVersion target = versions.newest(source.model());
        if (target.id().equals(source.id())) {
            throw MigrationRefused.nothingMapped();
        }
        MigrationId id = new MigrationId(entropy.nextId());
        MigrationChoices proposal = planning.proposal(source, target);
        migrations.add(new Migration(
                id,
                source,
                target,
                proposal,
                Migration.State.PLANNED,
                actor.name(),
                clock.instant(),
                null,
                null,
                null));
        return id;
    }

    /** To another version, with a new proposal. */
    public void aim(MigrationId id, String targetId) {
        Migration migration = lockPlannable(id);
        ModelVersion target = planning.targetsOf(migration.source()).stream()
                .filter(version -> version.id().equals(targetId))
                .findFirst()
                .orElseThrow(MigrationDesk::notFound);
        migrations.plan(id, target, planning.proposal(migration.source(), target));
        migrations.state(id, Migration.State.PLANNED);
    }

    /** Keeps the plan and has it rehearsed on every case that runs at this moment. */
    public void check(MigrationId id, MigrationChoices wished) {
        Migration migration = lockPlannable(id);
        MigrationChoices choices = planning.checked(migration.source(), migration.target(), wished);
        migrations.plan(id, migration.target(), choices);
        items.replace(id, running(migration.source()));
        migrations.state(id, Migration.State.CHECKING);
    }

    private List<String> running(ModelVersion source) {
        return runtime.createProcessInstanceQuery().processDefinitionId(source.id()).list().stream()
                .map(ProcessInstance::getId)
                .sorted()
                .toList();
    }

    /** Back to the plan; what was rehearsed is forgotten when it is rehearsed again. */
    public void planOtherwise(MigrationId id) {
        lockPlannable(id);
        migrations.state(id, Migration.State.PLANNED);
    }

    /**
     * Sets going what the rehearsal showed.
     *
     * @param typed the number of cases that are moved, as a sign that it was read
     */
    public void start(MigrationId id, String typed, Actor actor) {
        Migration migration = lock(id);
        if (migration.state() != Migration.State.CHECKED) {
            throw MigrationRefused.gone();
        }
        int ready = items.counts(id).ready();
        if (ready == 0 || !TypedNumber.is(typed, ready)) {
            throw MigrationRefused.anotherNumber();
        }
        go(migration, actor);
        events.publishEvent(new MigrationEvent.MigrationStarted(migration, ready, actor));
    }

    private void go(Migration migration, Actor actor) {
        if (migrations.isOneRunning(migration.source())) {
            throw MigrationRefused.another();
        }
        migrations.start(migration.id(), actor.name(), clock.instant());
    }

    /** The case in hand is ended, no other is begun. */
    public void stop(MigrationId id, Actor actor) {
        Migration migration = lock(id);
        if (migration.isRunning()) {
            migrations.stop(id, clock.instant());
            events.publishEvent(new MigrationEvent.MigrationStopped(migration, actor));
        }
    }

    /** Goes on with what was stopped and tries again what had failed. */
    public void resume(MigrationId id, Actor actor) {
        Migration migration = lock(id);
        if (migration.isBeforehand() || migration.isRunning()) {
            throw MigrationRefused.gone();
        }
        if (items.retry(id) > 0 || items.counts(id).ready() > 0) {
            go(migration, actor);
            events.publishEvent(new MigrationEvent.MigrationResumed(migration, actor));
        }
    }

    @Transactional(readOnly = true)
    public List<Migration> latest() {
        return migrations.latest(MOST_SHOWN);
    }

    @Transactional(readOnly = true)
    public Migration migration(MigrationId id) {
        return migrations.find(id).orElseThrow(MigrationDesk::notFound);
    }

    @Transactional(readOnly = true)
    public MigrationCounts counts(MigrationId id) {
        return items.counts(id);
    }

    /** Cases in their order, from a position on; of any state if it is null. */
    @Transactional(readOnly = true)
    public List<MigrationItem> items(MigrationId id, MigrationItem.State state, int from, int most) {
        return items.page(id, state, from, most);
    }

    private Migration lock(MigrationId id) {
        return migrations.lock(id).orElseThrow(MigrationDesk::notFound);
    }

    private Migration lockPlannable(MigrationId id) {
        Migration migration = lock(id);
        if (!migration.isPlannable()) {
            throw MigrationRefused.gone();
        }
        return migration;
    }

    private static NotFound notFound() {
        return new NotFound("process.migration.notFound");
    }
}
