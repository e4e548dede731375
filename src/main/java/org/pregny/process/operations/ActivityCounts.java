package org.pregny.process.operations;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts by grouping in the database: three statements, however many cases there are. */
@Component
class ActivityCounts {

    /** What the engine appends to the id of the scope around an activity that is done many times. */
    static final String MANY = "#multiInstanceBody";

    private final JdbcClient jdbc;

    ActivityCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fullest first. */
    List<ActivityCount> of(String model) {
        Map<String, Long> standing = counted("""
                select act_id_ as activity, count(*) as many from act_ru_execution
                where proc_def_id_ = :model and is_active_ and act_id_ is not null group by act_id_""", model);
        Map<String, Long> failed = counted("""
                select activity_id_ as activity, count(*) as many from act_ru_incident
                where proc_def_id_ = :model and incident_type_ = 'failedJob' and id_ = root_cause_incident_id_
                    and activity_id_ is not null group by activity_id_""", model);
        Map<String, Instant> oldest = oldest(model);
        TreeSet<String> activities = new TreeSet<>(standing.keySet());
        activities.addAll(failed.keySet());
        return activities.stream()
                .map(id -> new ActivityCount(
                        id, standing.getOrDefault(id, 0L), failed.getOrDefault(id, 0L), oldest.get(id)))
                .sorted(Comparator.comparing(ActivityCount::standing).reversed())
                .toList();
    }

    private Map<String, Long> counted(String sql, String model) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(sql).param("model", model).query(row -> {
            counts.merge(activity(row.getString("activity")), row.getLong("many"), Long::sum);
        });
        return counts;
    }

    private Map<String, Instant> oldest(String model) {
        Map<String, Instant> oldest = new HashMap<>();
        jdbc.sql("""
                select act_id_, min(start_time_) as oldest from act_hi_actinst
                where proc_def_id_ = :model and end_time_ is null group by act_id_""").param("model", model).query(row -> {
            oldest.put(row.getString("act_id_"), EngineStamp.read(row, "oldest"));
        });
        return oldest;
    }

    private static String activity(String id) {
        return id.endsWith(MANY) ? id.substring(0, id.length() - MANY.length()) : id;
    }
}
