package org.pregny.process.migration;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a migration, and to a case by it. */
interface MigrationEvent extends AuditedEvent {

    Migration migration();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return migration().id().uuid();
    }

    @Override
    default Actor actor() {
        return migration().actor();
    }

    /** An operator set it going; the report has the plan. */
    record MigrationStarted(Migration migration, int cases, Actor actor) implements MigrationEvent {
        @Override
        public String action() {
            return "process.migrationStarted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "model", migration.source().model(),
                    "from", Integer.toString(migration.source().version()),
                    "to", Integer.toString(migration.target().version()),
                    "cases", Integer.toString(cases));
        }
    }

    /** An operator stopped it. */
    record MigrationStopped(Migration migration, Actor actor) implements MigrationEvent {
        @Override
        public String action() {
            return "process.migrationStopped";
        }
    }

    /** It goes on after a stop, or tries again what had failed. */
    record MigrationResumed(Migration migration, Actor actor) implements MigrationEvent {
        @Override
        public String action() {
            return "process.migrationResumed";
        }
    }

    /** Nothing is left to do. */
    record MigrationFinished(Migration migration, MigrationCounts counts) implements MigrationEvent {
        @Override
        public String action() {
            return "process.migrationFinished";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "done", Integer.toString(counts.done()),
                    "staying", Integer.toString(counts.staying()),
                    "failed", Integer.toString(counts.failed()));
        }
    }

    /** A case goes on by another version of its model: who reads its story later should know. */
    record CaseMigrated(Migration migration, UUID caseId) implements MigrationEvent {
        @Override
        public String action() {
            return "process.caseMigrated";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "model", migration.source().model(),
                    "from", Integer.toString(migration.source().version()),
                    "to", Integer.toString(migration.target().version()));
        }
    }
}
