package org.pregny.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the work list: one indexed query a page, never a question to the engine. */
@Repository
class WorkListStore {

    private final JdbcClient jdbc;

    WorkListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewTask> list(WorkListFilter filter) {
        String condition =
                switch (filter.view()) {
                    case ALL -> "state = 'OPEN'";
                    case MINE -> "state = 'OPEN' and assignee = :me";
                    case UNASSIGNED -> "state = 'OPEN' and assignee is null";
                    case OVERDUE -> "state = 'OPEN' and overdue = true";
                    case DONE -> "state = 'DONE'";
                };
        String order = filter.view() == WorkListFilter.View.DONE ? "done_at desc" : "due_at";
        var query = jdbc.sql("select * from review_task where " + condition
                + (filter.event() == null ? "" : " and event_code = :event")
                + " order by " + order + ", id limit " + WorkListFilter.LONGEST);
        if (filter.view() == WorkListFilter.View.MINE) {
            query = query.param("me", filter.signInName());
        }
        if (filter.event() != null) {
            query = query.param("event", filter.event());
        }
        return query.query(ReviewRows::task).list();
    }
}
