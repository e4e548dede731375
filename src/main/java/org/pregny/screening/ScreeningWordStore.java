package org.pregny.screening;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The words by which tasks are found, one row each. */
@Repository
class ScreeningWordStore {

    private final JdbcTemplate jdbc;

    ScreeningWordStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ScreeningTaskId task, Collection<String> words) {
        jdbc.batchUpdate(
                "insert into screening_task_word (task_id, word) values (?, ?)",
                words.stream().map(word -> new Object[] {task.uuid(), word}).toList());
    }
}
