package org.pregny.review;

import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is told of tasks that went from office to office. */
@Repository
class HandoverStore {

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Handover handover) {
        jdbc.sql("insert into office_handover (id, task_id, from_office, to_office, reason, handed_by, handed_at)"
                        + " values (:id, :task, :from, :to, :reason, :by, :at)")
                .param("id", handover.id())
                .param("task", handover.task())
                .param("from", handover.from())
                .param("to", handover.to())
                .param("reason", handover.reason())
                .param("by", handover.by())
                .param("at", SqlTime.of(handover.at()))
                .update();
    }

    /** The oldest first. */
    List<Handover> of(UUID task) {
        return jdbc.sql("select * from office_handover where task_id = :task order by handed_at, id")
                .param("task", task)
                .query((row, n) -> new Handover(
                        row.getObject("id", UUID.class),
                        task,
                        row.getString("from_office"),
                        row.getString("to_office"),
                        row.getString("reason"),
                        row.getString("handed_by"),
                        SqlTime.instant(row, "handed_at")))
                .list();
    }
}
