package org.pregny.process.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of retries and their items. */
@Repository
class RetryStore {

    private final JdbcClient jdbc;

    RetryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(RetryRun run, List<FailedStep> steps) {
        jdbc.sql("insert into retry_run (id, cause, model, step, opened_by, opened_at)"
                        + " values (:id, :cause, :model, :step, :by, :at)")
                .param("id", run.id())
                .param("cause", run.kind().cause().name())
                .param("model", run.kind().model())
                .param("step", run.kind().step())
                .param("by", run.openedBy())
                .param("at", SqlTime.of(run.openedAt()))
                .update();
        for (int position = 0; position < steps.size(); position++) {
            add(run.id(), position, steps.get(position));
        }
    }

    private void add(UUID run, int position, FailedStep step) {
        jdbc.sql("insert into retry_item (run_id, position, job_id, name, case_id)"
                        + " values (:run, :position, :job, :name, :case)")
                .param("run", run)
                .param("position", position)
                .param("job", step.job())
                .param("name", step.of().name())
                .param("case", step.of().caseId())
                .update();
    }

    void settle(UUID run, int position, boolean accepted) {
        jdbc.sql("update retry_item set accepted = :accepted where run_id = :run and position = :position")
                .param("run", run)
                .param("position", position)
                .param("accepted", accepted)
                .update();
    }

    Optional<RetryRun> find(UUID id) {
        return jdbc.sql("select * from retry_run where id = :id")
                .param("id", id)
                .query(RetryStore::run)
                .optional();
    }

    List<RetryRun> latest(int most) {
        return jdbc.sql("select * from retry_run order by opened_at desc, id limit :most")
                .param("most", most)
                .query(RetryStore::run)
                .list();
    }

    /** Those that failed again first, as they want something from the reader. */
    List<RetryItem> items(UUID run) {
        return jdbc.sql("""
                select x.* from (
                    select i.position, i.job_id, i.name, i.case_id, case
                        when i.accepted is null then 'UNTRIED'
                        when not i.accepted then 'GONE'
                        when j.id_ is null then 'DONE'
                        when j.retries_ = 0 then 'FAILED'
                        else 'TRYING' end as state
                    from retry_item i left join act_ru_job j on j.id_ = i.job_id where i.run_id = :run) x
                order by case x.state when 'FAILED' then 0 when 'UNTRIED' then 1 when 'TRYING' then 2 else 3 end,
                    x.position""").param("run", run).query(RetryStore::item).list();
    }

    void forget(Instant before) {
        jdbc.sql("delete from retry_run where opened_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }

    private static RetryItem item(ResultSet row, int n) throws SQLException {
        return new RetryItem(
                row.getInt("position"),
                row.getString("job_id"),
                new RunningCase(row.getString("name"), row.getObject("case_id", UUID.class)),
                RetryItem.State.valueOf(row.getString("state")));
    }

    private static RetryRun run(ResultSet row, int n) throws SQLException {
        return new RetryRun(
                row.getObject("id", UUID.class),
                new FailureKind(
                        FailureCause.valueOf(row.getString("cause")), row.getString("model"), row.getString("step")),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"));
    }
}
