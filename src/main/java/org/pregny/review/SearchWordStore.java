package org.pregny.review;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The words by which tasks are found, one row each. */
@Repository
class SearchWordStore {

    private final JdbcTemplate jdbc;

    SearchWordStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewTaskId id, Collection<String> words) {
        List<Object[]> rows =
                words.stream().map(word -> new Object[] {id.uuid(), word}).toList();
        jdbc.batchUpdate("insert into review_task_word (task_id, word) values (?, ?)", rows);
    }

    void replace(ReviewTaskId id, Collection<String> words) {
        jdbc.update("delete from review_task_word where task_id = ?", id.uuid());
        add(id, words);
    }
}
