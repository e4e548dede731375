package org.pregny.run;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The cases in a room's runs: what is left to do is what waits.
 *
 * @param <W> why a case may be left out
 */
public class ItemLedger<I extends RunItem, W extends Enum<W>> {

    private final JdbcClient jdbc;
    private final RunTables tables;
    private final RowMapper<I> rows;
    private final Class<W> reasons;

    protected ItemLedger(JdbcClient jdbc, RunTables tables, RowMapper<I> rows, Class<W> reasons) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.rows = rows;
        this.reasons = reasons;
    }

    /** Those in this state, from a position on; in any state if it is null. */
    public List<I> page(RunId run, ItemState state, int from, int most) {
        return jdbc.sql("select * from " + tables.item() + " where run_id = :run and position >= :from"
                        + (state == null ? "" : " and state = '" + state.name() + "'")
                        + " order by position limit :most")
                .param("run", run.uuid())
                .param("from", from)
                .param("most", most)
                .query(rows)
                .list();
    }

    /** What waits, but for the first so many. */
    public List<I> waiting(RunId run, int passedOver, int most) {
        return jdbc.sql("select * from " + tables.item() + " where run_id = :run and state = 'WAITING'"
                        + " order by position limit :most offset :over")
                .param("run", run.uuid())
                .param("most", most)
                .param("over", passedOver)
                .query(rows)
                .list();
    }

    public RunCounts<W> counts(RunId run) {
        Map<ItemState, Integer> states = new EnumMap<>(ItemState.class);
        Map<W, Integer> why = new EnumMap<>(reasons);
        jdbc.sql("select state, left_out, count(*) as cases from " + tables.item() + " where run_id = :run"
                        + " group by state, left_out")
                .param("run", run.uuid())
                .query((RowCallbackHandler) row -> {
                    int cases = row.getInt("cases");
                    states.merge(ItemState.valueOf(row.getString("state")), cases, Integer::sum);
                    if (row.getString("left_out") != null) {
                        why.merge(Enum.valueOf(reasons, row.getString("left_out")), cases, Integer::sum);
                    }
                });
        return new RunCounts<>(states, why);
    }

    /**
     * Says what becomes of a case that still waits in a run that still runs; then nobody else gets it. False if it was not
     * so any more, once whoever had it in hand has ended the transaction.
     */
    public boolean take(RunId run, int position, Enum<?> why, Instant now) {
        String goesOn = " and exists (select 1 from " + tables.run() + " where id = :run and state = 'RUNNING')";
        return settle(run, position, why, now, goesOn);
    }

    /** Says what becomes of a case that still waits; false if somebody else has said so meanwhile. */
    public boolean settle(RunId run, int position, Enum<?> why, Instant now) {
        return settle(run, position, why, now, "");
    }

    private boolean settle(RunId run, int position, Enum<?> why, Instant now, String onlyIf) {
        return jdbc.sql("update " + tables.item() + " set state = :state, left_out = :why, failure = null,"
                                + " ended_at = :now where run_id = :run and position = :position"
                                + " and state = 'WAITING'" + onlyIf)
                        .param("state", (why == null ? ItemState.DONE : ItemState.LEFT_OUT).name())
                        .param("why", why == null ? null : why.name())
                        .param("now", SqlTime.of(now))
                        .param("run", run.uuid())
                        .param("position", position)
                        .update()
                > 0;
    }

    /** Counts the try; after the last it waits for a person. */
    public void failed(RunId run, int position, String failure, int mostTries) {
        jdbc.sql("update " + tables.item() + " set tries = tries + 1, failure = :failure,"
                        + " state = case when tries + 1 >= :most then 'FAILED' else 'WAITING' end"
                        + " where run_id = :run and position = :position and state = 'WAITING'")
                .param("failure", failure)
                .param("most", mostTries)
                .param("run", run.uuid())
                .param("position", position)
                .update();
    }

    /** What has failed gets another try. */
    public void retry(RunId run) {
        jdbc.sql("update " + tables.item() + " set state = 'WAITING', tries = 0, failure = null"
                        + " where run_id = :run and state = 'FAILED'")
                .param("run", run.uuid())
                .update();
    }
}
