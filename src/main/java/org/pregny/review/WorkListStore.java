package org.pregny.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.review.WorkListFilter.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the work list: one indexed query a page, never a question to the engine. */
@Repository
class WorkListStore {

    private final JdbcClient jdbc;
    private final WorkListSearch search;
    private final RareWord rare;

    WorkListStore(JdbcClient jdbc, WorkListSearch search, RareWord rare) {
        this.jdbc = jdbc;
        this.search = search;
        this.rare = rare;
    }

    /** From the place on; a place that is not there any more is the beginning. */
    DeskPage<ReviewTask> page(WorkListFilter filter, WorkListDay day, DeskOrder order, DeskPlace place) {
        DeskWalk walk = DeskWalk.of(jdbc, "review_task", order, filter.view() == View.DONE, place);
        WorkListSql sql = WorkListSql.of(filter, day, order);
        walk.from().ifPresent(values -> sql.behind(walk.columns(), values, walk.isToLarger()));
        boolean byDue = filter.isOneWord() && order == DeskOrder.DUE && !walk.back();
        return walk.page(rare(sql, filter.words(), sql.order(walk)).orElseGet(() -> {
            look(sql, filter.words(), byDue, walk.from());
            return tasks(sql, sql.order(walk));
        }));
    }

    /** All in one question, if the only word is one that few tasks have. */
    private Optional<List<ReviewTask>> rare(WorkListSql sql, List<String> words, String order) {
        return words.size() == 1 ? rare.tasks(sql, words.get(0), order, DeskWalk.ROWS) : Optional.empty();
    }

    private void look(WorkListSql sql, List<String> words, boolean byDue, Optional<List<Object>> from) {
        if (byDue) {
            search.inOrder(sql, words.get(0), from, DeskWalk.ROWS);
        } else {
            search.into(sql, words);
        }
    }

    private List<ReviewTask> tasks(WorkListSql sql, String order) {
        return jdbc.sql("select * from review_task" + sql.where() + order + " limit " + DeskWalk.ROWS)
                .params(sql.values())
                .query(ReviewRows::task)
                .list();
    }

    List<ReviewTaskId> ids(WorkListFilter filter, WorkListDay day, int most) {
        WorkListSql sql = WorkListSql.of(filter, day);
        search.into(sql, filter.words());
        return jdbc.sql("select id from review_task" + sql.where() + " order by due_at, id limit " + most)
                .params(sql.values())
                .query((row, n) -> new ReviewTaskId(row.getObject("id", UUID.class)))
                .list();
    }
}
