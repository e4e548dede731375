package org.pregny.process.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that wait for a person, grouped in the database by why they failed and where. */
@Service
@Transactional(readOnly = true)
public class FailedSteps {

    private static final int SHOWN = 100;

    /** A calling process that only passes the failure on is left out. */
    private static final String FAILED = """
            select f.*, case when f.word in (:causes) then f.word else 'UNKNOWN' end as cause from (
                select i.configuration_ as job, i.incident_msg_ as message, i.incident_timestamp_ as since,
                    i.proc_inst_id_ as instance, d.key_ as model, coalesce(i.failed_activity_id_, i.activity_id_) as step,
                    substring(coalesce(i.incident_msg_, '') from 1
                        for position(' ' in concat(coalesce(i.incident_msg_, ''), ' ')) - 1) as word
                from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
                where i.incident_type_ = 'failedJob' and i.id_ = i.root_cause_incident_id_
                    and i.configuration_ is not null) f""";

    private static final String OF_KIND = "g.cause = :cause and g.model = :model and g.step = :step";
    private static final String ROOT = " left join act_ru_execution e on e.id_ = g.instance"
            + " left join act_ru_execution r on r.id_ = e.root_proc_inst_id_";

    private record Row(String job, FailureKind kind, String businessKey, String message, Instant since) {}

    private final JdbcClient jdbc;
    private final RunningCases cases;

    FailedSteps(JdbcClient jdbc, RunningCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** The largest first. */
    public List<FailureGroup> groups() {
        return asked("select cause, model, step, count(*) as steps, min(since) as first, max(since) as last from ("
                        + FAILED + ") g group by cause, model, step order by count(*) desc, cause, model, step")
                .query((row, n) -> new FailureGroup(
                        kind(row), row.getLong("steps"), EngineStamp.read(row, "first"), EngineStamp.read(row, "last")))
                .list();
    }

    /** The first hundred of their kind, the oldest first. */
    public List<FailedStep> of(FailureKind kind) {
        return named(rows(kind, SHOWN));
    }

    public long count(FailureKind kind) {
        return ofKind("select count(*) from (" + FAILED + ") g where " + OF_KIND, kind)
                .query(Long.class)
                .single();
    }

    /** The oldest of their kind, so many at most. */
    List<FailedStep> oldest(FailureKind kind, int most) {
        return named(rows(kind, most));
    }

    List<FailedStep> one(String job) {
        return named(asked("select g.*, r.business_key_ from (" + FAILED + ") g" + ROOT + " where g.job = :job")
                .param("job", job)
                .query(FailedSteps::row)
                .list());
    }

    private List<Row> rows(FailureKind kind, int most) {
        return ofKind(
                        "select g.*, r.business_key_ from (" + FAILED + ") g" + ROOT + " where " + OF_KIND
                                + " order by g.since, g.job limit :most",
                        kind)
                .param("most", most)
                .query(FailedSteps::row)
                .list();
    }

    private JdbcClient.StatementSpec ofKind(String sql, FailureKind kind) {
        return asked(sql)
                .param("cause", kind.cause().name())
                .param("model", kind.model())
                .param("step", kind.step());
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql)
                .param(
                        "causes",
                        Arrays.stream(FailureCause.values()).map(Enum::name).toList());
    }

    private List<FailedStep> named(List<Row> rows) {
        Map<String, RunningCase> named =
                cases.of(rows.stream().map(Row::businessKey).toList());
        return rows.stream()
                .map(row -> new FailedStep(
                        row.job(), row.kind(), named.get(row.businessKey()), technical(row), row.since()))
                .toList();
    }

    /** The cause stands in words on the page already. */
    private static String technical(Row row) {
        String message = row.message() == null ? "" : row.message();
        return row.kind().cause() == FailureCause.UNKNOWN ? "" : message.substring(message.indexOf(' ') + 1);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("job"),
                kind(row),
                row.getString("business_key_"),
                row.getString("message"),
                EngineStamp.read(row, "since"));
    }

    private static FailureKind kind(ResultSet row) throws SQLException {
        return new FailureKind(
                FailureCause.valueOf(row.getString("cause")), row.getString("model"), row.getString("step"));
    }
}
