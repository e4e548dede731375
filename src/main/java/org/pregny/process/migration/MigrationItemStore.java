package org.pregny.process.migration;

import java.time.Instant;
import java.util.List;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the cases in migrations: what is left to do is what waits, or is ready. */
@Repository
class MigrationItemStore {

    private static final int LONGEST_DETAIL = 400;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MigrationItemStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes these the cases of the migration, none of them looked at, instead of any it had. */
    void replace(MigrationId migration, List<String> instances) {
        jdbc.sql("delete from case_migration_item where migration_id = :migration")
                .param("migration", migration.uuid())
                .update();
        int[] position = {0};
        batches.batchUpdate(
                "insert into case_migration_item (migration_id, position, instance_id, state, tries)"
                        + " values (?, ?, ?, 'WAITING', 0)",
                instances,
                1000,
                (row, instance) -> {
                    row.setObject(1, migration.uuid());
                    row.setInt(2, position[0]++);
                    row.setString(3, instance);
                });
    }

    /** Those in this state, from a position on; in any state if it is null. */
    List<MigrationItem> page(MigrationId migration, MigrationItem.State state, int from, int most) {
        return jdbc.sql("select * from case_migration_item where migration_id = :migration and position >= :from"
                        + (state == null ? "" : " and state = '" + state.name() + "'")
                        + " order by position limit :most")
                .param("migration", migration.uuid())
                .param("from", from)
                .param("most", most)
                .query(MigrationRows::item)
                .list();
    }

    MigrationCounts counts(MigrationId migration) {
        return MigrationCounts.of(jdbc.sql("select activity, state, barrier, count(*) as cases from case_migration_item"
                        + " where migration_id = :migration group by activity, state, barrier"
                        + " order by state, cases desc, activity")
                .param("migration", migration.uuid())
                .query(MigrationRows::line)
                .list());
    }

    /**
     * True if the case is still to be moved, the migration still runs and nobody else has the case in hand; then nobody
     * gets it until the transaction ends.
     */
    boolean take(MigrationId migration, int position) {
        return jdbc.sql("select position from case_migration_item where migration_id = :migration"
                        + " and position = :position and state = 'READY' and exists (select 1 from case_migration"
                        + " where id = :migration and state = 'RUNNING') for update skip locked")
                .param("migration", migration.uuid())
                .param("position", position)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Where the case stands and what it is called. */
    void found(MigrationId migration, int position, Whereabouts.Found found) {
        jdbc.sql("update case_migration_item set case_id = :case, reference = :reference, activity = :activity"
                        + " where migration_id = :migration and position = :position")
                .param("case", found.caseId())
                .param("reference", found.reference())
                .param("activity", found.activity())
                .param("migration", migration.uuid())
                .param("position", position)
                .update();
    }

    /** False if somebody else has said meanwhile what became of it. */
    boolean settle(MigrationId migration, MigrationItem item, MigrationItem.State state, Stays why, Instant now) {
        return jdbc.sql("update case_migration_item set state = :state, barrier = :barrier, detail = :detail,"
                                + " ended_at = :now where migration_id = :migration and position = :position"
                                + " and state = :before")
                        .param("state", state.name())
                        .param("barrier", why == null ? null : why.barrier().name())
                        .param("detail", why == null ? null : cut(why.detail()))
                        .param("now", SqlTime.of(now))
                        .param("migration", migration.uuid())
                        .param("position", item.position())
                        .param("before", item.state().name())
                        .update()
                > 0;
    }

    /** Counts the try; after the last it waits for a person. */
    void failed(MigrationId migration, MigrationItem item, String failure, int mostTries) {
        jdbc.sql("update case_migration_item set tries = tries + 1, detail = :failure,"
                        + " state = case when tries + 1 >= :most then 'FAILED' else state end"
                        + " where migration_id = :migration and position = :position and state = :before")
                .param("failure", cut(failure))
                .param("most", mostTries)
                .param("migration", migration.uuid())
                .param("position", item.position())
                .param("before", item.state().name())
                .update();
    }

    /** Returns how many get another try. */
    int retry(MigrationId migration) {
        return jdbc.sql("update case_migration_item set state = 'READY', tries = 0, detail = null"
                        + " where migration_id = :migration and state = 'FAILED'")
                .param("migration", migration.uuid())
                .update();
    }

    private static String cut(String words) {
        return words == null ? null : words.substring(0, Math.min(words.length(), LONGEST_DETAIL));
    }
}
