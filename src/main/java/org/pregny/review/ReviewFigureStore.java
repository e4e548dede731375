package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pregny.kernel.SqlTime;
import org.pregny.review.ReviewTally.Decisions;
import org.pregny.review.ReviewTally.Due;
import org.pregny.review.ReviewTally.Flow;
import org.pregny.review.ReviewTally.Open;
import org.pregny.review.ReviewTally.Reviewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts the work list's rows, one statement a question; the database counts, so that nothing grows with the list. */
@Repository
class ReviewFigureStore {

    private static final int QUARTER = 900;

    /** What the machine or the applicant ended is nobody's work. */
    private static final String BY_REVIEWERS = " and state = 'DONE' and done_by not in ('system', 'applicant')";

    private static final String DECIDED =
            " and d.state = 'DONE' and d.outcome = 'DECIDED' and d.subject_id is null and d.done_at >= :since";

    private final JdbcClient jdbc;

    ReviewFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Open> open(String event, Instant now, List<Instant> ages) {
        String age = IntStream.range(0, ages.size())
                .mapToObj(i -> "case when opened_at < :age" + i + " then 1 else 0 end")
                .collect(Collectors.joining(" + "));
        StatementSpec query = of(event, """
                select assignee, age, late, count(*) as tasks from (
                    select assignee, %s as age, case when due_at < :now then 1 else 0 end as late
                    from review_task where state = 'OPEN'%s) t
                group by assignee, age, late order by assignee, age, late""".formatted(age, and(event))).param("now", SqlTime.of(now));
        for (int i = 0; i < ages.size(); i++) {
            query = query.param("age" + i, SqlTime.of(ages.get(i)));
        }
        return query.query((row, n) -> new Open(
                        row.getString("assignee"), row.getInt("age"), row.getInt("late") == 1, row.getInt("tasks")))
                .list();
    }

    List<Due> due(String event) {
        return of(event, """
                select q, count(*) as tasks from (
                    select %s as q from review_task where state = 'OPEN'%s) t
                group by q order by q""".formatted(quarter("due_at"), and(event)))
                .query((row, n) -> new Due(begin(row), row.getInt("tasks")))
                .list();
    }

    List<Flow> flow(String event, Instant since) {
        return of(event, """
                select q, ended, late, count(*) as tasks from (
                    select %1$s as q, 0 as ended, 0 as late from review_task
                    where state = 'OPEN' and opened_at >= :since%4$s
                    union all
                    select %1$s as q, 0 as ended, 0 as late from review_task
                    where state = 'DONE' and opened_at >= :since%4$s
                    union all
                    select %2$s as q, 1 as ended, case when done_at > due_at then 1 else 0 end as late
                    from review_task where done_at >= :since%3$s%4$s) t
                group by q, ended, late order by q""".formatted(quarter("opened_at"), quarter("done_at"), BY_REVIEWERS, and(event)))
                .param("since", SqlTime.of(since))
                .query((row, n) ->
                        new Flow(begin(row), row.getInt("ended") == 1, row.getInt("late") == 1, row.getInt("tasks")))
                .list();
    }

    List<Reviewer> reviewers(String event, Instant since) {
        return of(event, """
                select done_by, count(*) as ended, sum(case when done_at > due_at then 1 else 0 end) as late
                from review_task where done_at >= :since%s%s
                group by done_by order by done_by""".formatted(BY_REVIEWERS, and(event)))
                .param("since", SqlTime.of(since))
                .query((row, n) -> new Reviewer(row.getString("done_by"), row.getInt("ended"), row.getInt("late")))
                .list();
    }

    /** Most are decided in their first round; only for the others is it asked when that was, and how often more was asked for. */
    Decisions decisions(String event, Instant since) {
        return of(event, """
                select count(*) as decided, percentile_cont(0.5) within group (order by seconds) as median,
                    percentile_cont(0.9) within group (order by seconds) as ninth,
                    sum(case when questions > 0 then 1 else 0 end) as asked, sum(questions) as questions
                from (select extract(epoch from d.done_at) - extract(epoch from d.opened_at) as seconds, 0 as questions
                        from review_task d where d.round = 1%1$s
                    union all
                    select extract(epoch from max(d.done_at)) - extract(epoch from min(f.opened_at)),
                        sum(case when f.outcome = 'INFORMATION_NEEDED' then 1 else 0 end)
                        from review_task d join review_task f on f.application_id = d.application_id and f.stage = d.stage
                        where d.round > 1 and f.subject_id is null%1$s
                        group by d.id) t""".formatted(DECIDED + (event == null ? "" : " and d.event_code = :event")))
                .param("since", SqlTime.of(since))
                .query((row, n) -> new Decisions(
                        row.getInt("decided"),
                        time(row, "median"),
                        time(row, "ninth"),
                        row.getInt("asked"),
                        row.getInt("questions")))
                .single();
    }

    private StatementSpec of(String event, String sql) {
        StatementSpec query = jdbc.sql(sql);
        return event == null ? query : query.param("event", event);
    }

    private static String and(String event) {
        return event == null ? "" : " and event_code = :event";
    }

    private static String quarter(String column) {
        return "cast(floor(extract(epoch from " + column + ")) as bigint) / " + QUARTER;
    }

    private static Instant begin(ResultSet row) throws SQLException {
        return Instant.ofEpochSecond(row.getLong("q") * QUARTER);
    }

    private static Duration time(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
