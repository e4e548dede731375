package org.pregny.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The words by which tasks are found, one row each, with the moment the task is due; it is forgotten some time after the task was done. */
@Repository
class SearchWordStore {

    private static final String FORGET =
            "update review_task_word set due_at = null where due_at is not null and task_id in"
                    + " (select t.id from review_task t where t.state = 'DONE' and t.done_at >= ?"
                    + " and exists (select 1 from review_task_word w where w.task_id = t.id and w.due_at is not null) limit 1000)";

    private final JdbcTemplate jdbc;

    SearchWordStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewTask task, Collection<String> words) {
        List<Object[]> rows = words.stream()
                .map(word -> new Object[] {task.id().uuid(), word, SqlTime.of(task.dueAt())})
                .toList();
        jdbc.batchUpdate("insert into review_task_word (task_id, word, due_at) values (?, ?, ?)", rows);
    }

    void replace(ReviewTask task, Collection<String> words) {
        jdbc.update("delete from review_task_word where task_id = ?", task.id().uuid());
        add(task, words);
    }

    void dueAt(ReviewTaskId id, Instant due) {
        jdbc.update("update review_task_word set due_at = ? where task_id = ?", SqlTime.of(due), id.uuid());
    }

    /** Forgets when some of the tasks that were done since then had been due, so that nobody reads past them any more. */
    int forgetDue(Instant doneSince) {
        return jdbc.update(FORGET, SqlTime.of(doneSince));
    }
}
