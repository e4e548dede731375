package org.pregny.process.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine's own tables say of work that does not go on; each question is bounded and asks for the oldest. */
@Repository
class StuckRows {

    /** One row; the business key is that of the outermost process. */
    record Row(String job, String model, int version, String step, String businessKey, Instant since) {}

    private static final String JOBS = """
            select j.id_ as job, p.key_ as model, p.version_ as version, r.business_key_ as business_key,
                coalesce(j.failed_act_id_, d.act_id_) as step, coalesce(%s, j.duedate_, j.create_time_) as since
            from act_ru_job j
            join act_re_procdef p on p.id_ = j.process_def_id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            left join act_ru_execution r on r.id_ = j.root_proc_inst_id_
            where j.suspension_state_ = 1 and %s
            order by 6, 1 limit :most""";

    private static final String TAKEN = "cast(null as timestamp)";

    private final JdbcClient jdbc;

    StuckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Due, with tries left, and in nobody's hand. */
    List<Row> late(boolean timers, Instant before, int most) {
        return jdbc.sql(JOBS.formatted(TAKEN, """
                        j.retries_ > 0 and j.lock_owner_ is null and coalesce(j.duedate_, j.create_time_) < :before
                            and (j.type_ = 'timer') = :timers"""))
                .param("before", EngineStamp.of(before))
                .param("timers", timers)
                .param("most", most)
                .query(StuckRows::row)
                .list();
    }

    /** In the hand of a program that is not here, or in one's that has held it beyond its time; of one job, or any. */
    List<Row> locked(String job, Collection<String> present, Instant before, int most) {
        return jdbc.sql(JOBS.formatted("j.lock_exp_time_", """
                        j.lock_owner_ is not null and (:job = '' or j.id_ = :job)
                            and (j.lock_owner_ not in (:present) or j.lock_exp_time_ < :before)"""))
                .param("job", job)
                .param("present", present)
                .param("before", EngineStamp.of(before))
                .param("most", most)
                .query(StuckRows::row)
                .list();
    }

    /** Not among the failed steps, either. */
    List<Row> withoutTries(String job, int most) {
        return jdbc.sql(JOBS.formatted(TAKEN, """
                        j.retries_ = 0 and (:job = '' or j.id_ = :job)
                            and not exists (select 1 from act_ru_incident i where i.configuration_ = j.id_)"""))
                .param("job", job)
                .param("most", most)
                .query(StuckRows::row)
                .list();
    }

    /** Waits for a message, and no timer or step will ever end that. */
    List<Row> waitingForMessages(int most) {
        return jdbc.sql("""
                select cast(null as varchar(64)) as job, p.key_ as model, p.version_ as version,
                    r.business_key_ as business_key, s.activity_id_ as step, s.created_ as since
                from act_ru_event_subscr s
                join act_ru_execution e on e.id_ = s.execution_id_
                join act_ru_execution i on i.id_ = e.proc_inst_id_
                join act_ru_execution r on r.id_ = i.root_proc_inst_id_
                join act_re_procdef p on p.id_ = e.proc_def_id_
                where s.event_type_ = 'message'
                    and not exists (select 1 from act_ru_job j where j.root_proc_inst_id_ = i.root_proc_inst_id_)
                order by s.created_, s.id_ limit :most""").param("most", most).query(StuckRows::row).list();
    }

    /** Stands at an activity for long, and no job will ever end that. */
    List<Row> standing(Instant stepsBefore, Instant waitsBefore, int most) {
        return jdbc.sql("""
                select cast(null as varchar(64)) as job, p.key_ as model, p.version_ as version,
                    r.business_key_ as business_key, a.act_id_ as step, a.start_time_ as since
                from act_hi_actinst a
                join act_ru_execution e on e.act_inst_id_ = a.id_ and e.is_active_
                join act_ru_execution i on i.id_ = e.proc_inst_id_
                join act_ru_execution r on r.id_ = i.root_proc_inst_id_
                join act_re_procdef p on p.id_ = e.proc_def_id_
                where a.end_time_ is null and a.start_time_ < :steps
                    and (a.start_time_ < :waits or a.act_type_ not in (:waiting)) and a.act_type_ <> 'callActivity'
                    and not exists (select 1 from act_ru_job j where j.execution_id_ = e.id_)
                order by a.start_time_, a.id_ limit :most""")
                .param("steps", EngineStamp.of(stepsBefore))
                .param("waits", EngineStamp.of(waitsBefore))
                .param("waiting", List.of("userTask", "receiveTask", "eventBasedGateway", "intermediateMessageCatch"))
                .param("most", most)
                .query(StuckRows::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("job"),
                row.getString("model"),
                row.getInt("version"),
                row.getString("step"),
                row.getString("business_key"),
                EngineStamp.read(row, "since"));
    }
}
