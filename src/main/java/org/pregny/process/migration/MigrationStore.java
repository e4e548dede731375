package org.pregny.process.migration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of migrations with their plans. */
@Repository
class MigrationStore {

    private final JdbcClient jdbc;

    MigrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Migration migration) {
        jdbc.sql("insert into case_migration (id, model, source_id, source_version, target_id, target_version,"
                        + " state, failed_too, dates_anew, opened_by, opened_at) values (:id, :model, :source,"
                        + " :sourceVersion, :target, :targetVersion, :state, false, false, :by, :at)")
                .param("id", migration.id().uuid())
                .param("model", migration.source().model())
                .param("source", migration.source().id())
                .param("sourceVersion", migration.source().version())
                .param("target", migration.target().id())
                .param("targetVersion", migration.target().version())
                .param("state", migration.state().name())
                .param("by", migration.openedBy())
                .param("at", SqlTime.of(migration.openedAt()))
                .update();
        plan(migration.id(), migration.target(), migration.choices());
    }

    /**
     * Keeps others from changing it, or any other migration of the same cases, until the transaction ends: everybody
     * locks the oldest of them, which is never deleted.
     */
    Optional<Migration> lock(MigrationId id) {
        find(id).ifPresent(this::lockOldest);
        return find(id);
    }

    private void lockOldest(Migration migration) {
        UUID oldest = jdbc.sql("select id from case_migration where source_id = :source order by opened_at, id limit 1")
                .param("source", migration.source().id())
                .query(UUID.class)
                .single();
        jdbc.sql("select id from case_migration where id = :id for update")
                .param("id", oldest)
                .query(UUID.class)
                .single();
    }

    Optional<Migration> find(MigrationId id) {
        return jdbc.sql("select * from case_migration where id = :id")
                .param("id", id.uuid())
                .query(MigrationRows::migration)
                .optional()
                .map(this::whole);
    }

    /** Asked by whoever holds them all. */
    boolean isOneRunning(ModelVersion source) {
        return jdbc.sql("select count(*) from case_migration where source_id = :source and state = 'RUNNING'")
                        .param("source", source.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void plan(MigrationId id, ModelVersion target, MigrationChoices choices) {
        jdbc.sql("update case_migration set target_id = :target, target_version = :version, failed_too = :failedToo,"
                        + " dates_anew = :datesAnew where id = :id")
                .param("target", target.id())
                .param("version", target.version())
                .param("failedToo", choices.failedToo())
                .param("datesAnew", choices.datesAnew())
                .param("id", id.uuid())
                .update();
        jdbc.sql("delete from case_migration_place where migration_id = :id")
                .param("id", id.uuid())
                .update();
        choices.places().forEach((from, to) -> jdbc.sql(
                        "insert into case_migration_place (migration_id, source, target)" + " values (:id, :from, :to)")
                .param("id", id.uuid())
                .param("from", from)
                .param("to", to)
                .update());
    }

    void state(MigrationId id, Migration.State state) {
        jdbc.sql("update case_migration set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.uuid())
                .update();
    }

    void start(MigrationId id, String by, Instant now) {
        jdbc.sql("update case_migration set state = 'RUNNING', started_by = :by,"
                        + " started_at = coalesce(started_at, :now), ended_at = null where id = :id")
                .param("by", by)
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    void stop(MigrationId id, Instant now) {
        jdbc.sql("update case_migration set state = 'STOPPED', ended_at = :now where id = :id and state = 'RUNNING'")
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    /** Nothing more can be done by this plan. */
    void giveUp(Migration migration, Instant now) {
        if (migration.isChecking()) {
            state(migration.id(), Migration.State.PLANNED);
        } else {
            stop(migration.id(), now);
        }
    }

    /** True for the one who finds that every case has been looked at. */
    boolean checked(MigrationId id) {
        return close(id, "state = 'CHECKED'", "CHECKING", "WAITING", null);
    }

    /** True for the one who finds that nothing is left to do. */
    boolean finish(MigrationId id, Instant now) {
        return close(id, "state = 'FINISHED', ended_at = :now", "RUNNING", "READY", now);
    }

    private boolean close(MigrationId id, String change, String during, String none, Instant now) {
        return jdbc.sql("update case_migration set " + change + " where id = :id and state = :during"
                                + " and not exists (select 1 from case_migration_item where migration_id = :id"
                                + " and state = :none)")
                        .params(now == null ? Map.of() : Map.of("now", SqlTime.of(now)))
                        .param("id", id.uuid())
                        .param("during", during)
                        .param("none", none)
                        .update()
                > 0;
    }

    /** The oldest first. */
    List<Migration> atWork() {
        return jdbc
                .sql("select * from case_migration where state in ('CHECKING', 'RUNNING') order by opened_at, id")
                .query(MigrationRows::migration)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** The newest first, without their plans. */
    List<Migration> latest(int most) {
        return jdbc.sql("select * from case_migration order by opened_at desc, id limit :most")
                .param("most", most)
                .query(MigrationRows::migration)
                .list();
    }

    private Migration whole(Migration bare) {
        Map<String, String> places = jdbc
                .sql("select source, target from case_migration_place where migration_id = :id")
                .param("id", bare.id().uuid())
                .query((row, n) -> Map.entry(row.getString("source"), row.getString("target")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Migration(
                bare.id(),
                bare.source(),
                bare.target(),
                new MigrationChoices(
                        places, bare.choices().failedToo(), bare.choices().datesAnew()),
                bare.state(),
                bare.openedBy(),
                bare.openedAt(),
                bare.startedBy(),
                bare.startedAt(),
                bare.endedAt());
    }
}
