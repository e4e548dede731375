package org.pregny.process.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pregny.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All models in all versions, with how many run on each; one statement, whatever runs. */
@Service
@Transactional(readOnly = true)
public class RunningModels {

    private final JdbcClient jdbc;

    RunningModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By model, its newest version first. */
    public List<RunningModel> all() {
        return versions("");
    }

    public RunningModel version(String key, int version) {
        return versions(key).stream()
                .filter(model -> model.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("process.models.notFound"));
    }

    private List<RunningModel> versions(String key) {
        return jdbc.sql("""
                select d.id_, d.key_, d.version_, n.newest, y.deploy_time_ as deployed, count(h.id_) as running,
                    min(h.start_time_) as oldest, max(h.start_time_) as latest
                from act_re_procdef d
                join (select key_, max(version_) as newest from act_re_procdef group by key_) n on n.key_ = d.key_
                join act_re_deployment y on y.id_ = d.deployment_id_
                left join act_hi_procinst h on h.proc_def_id_ = d.id_ and h.end_time_ is null
                where :key = '' or d.key_ = :key
                group by d.id_, d.key_, d.version_, n.newest, y.deploy_time_
                order by d.key_, d.version_ desc""").param("key", key).query(RunningModels::version).list();
    }

    private static RunningModel version(ResultSet row, int n) throws SQLException {
        return new RunningModel(
                row.getString("id_"),
                row.getString("key_"),
                row.getInt("version_"),
                row.getInt("version_") == row.getInt("newest"),
                EngineStamp.read(row, "deployed"),
                row.getLong("running"),
                EngineStamp.read(row, "oldest"),
                EngineStamp.read(row, "latest"));
    }
}
