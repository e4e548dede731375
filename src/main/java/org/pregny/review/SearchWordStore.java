package org.pregny.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The words by which tasks are found, one row each, with the moment the task is due as long as it is open. */
@Repository
class SearchWordStore {

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

    void done(ReviewTaskId id) {
        jdbc.update("update review_task_word set due_at = null where task_id = ?", id.uuid());
    }
}
