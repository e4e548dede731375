package org.pregny.process.migration;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.pregny.kernel.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of cases that move: plans, rehearses, starts and works by hand. */
@Component
@Profile("test")
class MigrationStory {

    static final Actor OLGA = Actor.staff("migration-olga");
    static final Actor OTTO = Actor.staff("migration-otto");
    static final Date DUE = Date.from(Instant.parse("2031-01-01T00:00:00Z"));

    final Versions versions;
    final MigrationDesk desk;
    final MigrationWork work;
    final RuntimeService runtime;
    private final JdbcClient jdbc;

    MigrationStory(Versions versions, MigrationDesk desk, MigrationWork work, RuntimeService runtime, JdbcClient jdbc) {
        this.versions = versions;
        this.desk = desk;
        this.work = work;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /** Cases of the small model: some on the usual way, some where the second version has nothing. */
    List<String> small(int usual, int odd) {
        return Stream.concat(
                        IntStream.range(0, usual).mapToObj(n -> small("USUAL")),
                        IntStream.range(0, odd).mapToObj(n -> small("ODD")))
                .toList();
    }

    private String small(String way) {
        return versions.start(Versions.SMALL, Map.of("way", way, "wordDueAt", DUE, "warnAt", DUE));
    }

    Migration opened(ProcessDefinition source) {
        return desk.migration(desk.open(source.getId(), OLGA));
    }

    /** Planned as proposed but for the edit, and rehearsed on every case. */
    Migration rehearsed(ProcessDefinition source, UnaryOperator<MigrationChoices> edit) {
        Migration opened = opened(source);
        desk.check(opened.id(), edit.apply(opened.choices()));
        work.work(() -> true);
        return now(opened);
    }

    Migration rehearsed(ProcessDefinition source) {
        return rehearsed(source, choices -> choices);
    }

    Migration started(ProcessDefinition source) {
        return started(rehearsed(source));
    }

    Migration started(Migration rehearsed) {
        desk.start(rehearsed.id(), Integer.toString(counts(rehearsed).ready()), OLGA);
        return now(rehearsed);
    }

    Migration done(Migration rehearsed) {
        started(rehearsed);
        work.work(() -> true);
        return now(rehearsed);
    }

    Migration now(Migration migration) {
        return desk.migration(migration.id());
    }

    MigrationCounts counts(Migration migration) {
        return desk.counts(migration.id());
    }

    MigrationItem item(Migration migration, String instance) {
        return desk.items(migration.id(), null, 0, Integer.MAX_VALUE).stream()
                .filter(item -> item.instance().equals(instance))
                .findFirst()
                .orElseThrow();
    }

    long running(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .count();
    }

    /** How often the trail says this of a migration, or of a case. */
    int heard(String column, Object id, String action) {
        return jdbc.sql("select count(*) from audit_entry where " + column + " = :id and action = :action")
                .param("id", id)
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
