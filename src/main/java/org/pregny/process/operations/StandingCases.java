package org.pregny.process.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands at an activity, page by page, the longest there first. Of the engine's executions only that of the instance
 * itself names the outermost instance.
 */
@Service
@Transactional(readOnly = true)
public class StandingCases {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 200;

    private record Row(String businessKey, Instant since) {}

    /** A page, and whether there is another. */
    public record Page(List<StandingCase> cases, int number, boolean more) {}

    private final JdbcClient jdbc;
    private final RunningCases cases;

    StandingCases(JdbcClient jdbc, RunningCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    public Page at(RunningModel model, String activity, int wanted) {
        int number = Math.clamp(wanted, 1, LAST_PAGE);
        List<Row> rows = rows(model.id(), activity, number);
        List<Row> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        Map<String, RunningCase> named =
                cases.of(shown.stream().map(Row::businessKey).toList());
        return new Page(
                shown.stream()
                        .map(row -> new StandingCase(named.get(row.businessKey()), row.since()))
                        .toList(),
                number,
                rows.size() > PAGE && number < LAST_PAGE);
    }

    private List<Row> rows(String model, String activity, int number) {
        return jdbc.sql("""
                select r.business_key_, a.start_time_
                from act_ru_execution e
                join act_ru_execution i on i.id_ = e.proc_inst_id_
                join act_ru_execution r on r.id_ = i.root_proc_inst_id_
                left join act_hi_actinst a on a.id_ = e.act_inst_id_
                where e.proc_def_id_ = :model and e.act_id_ in (:activity, :many) and e.is_active_
                order by a.start_time_ nulls last, e.id_
                limit :limit offset :offset""")
                .param("model", model)
                .param("activity", activity)
                .param("many", activity + ActivityCounts.MANY)
                .param("limit", PAGE + 1)
                .param("offset", (number - 1) * PAGE)
                .query((row, n) -> new Row(row.getString("business_key_"), EngineStamp.read(row, "start_time_")))
                .list();
    }
}
