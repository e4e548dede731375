package org.pregny.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pregny.kernel.SqlTime;
import org.pregny.round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the requests of a round came, for figures that are published. */
@Service
@Transactional(readOnly = true)
public class RequestTallies {

    private final JdbcClient jdbc;

    RequestTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each request, in one statement. */
    public List<RequestTally> of(RoundId round) {
        return jdbc.sql("""
                        select r.id, r.country, r.category, r.submitted_at,
                            max(case when s.step in ('PRE_APPROVED', 'REVERSED') then 1 else 0 end) as eligible,
                            max(case when s.step in ('RECOMMENDED', 'REVERSED') then 1 else 0 end) as recommended,
                            max(case when s.step = 'OBJECTED' then 1 else 0 end) as objected,
                            max(case when s.step = 'ACCREDITED' then 1 else 0 end) as accredited,
                            max(case when s.step = 'NOT_NEEDED' then 1 else 0 end) as needless,
                            min(case when s.step in ('ACCREDITED', 'REFUSED', 'OBJECTION_UPHELD')
                                then s.taken_at end) as decided_at
                        from accreditation_request r join request_step s on s.request_id = r.id
                        where r.round_id = :round
                        group by r.id, r.country, r.category, r.submitted_at""")
                .param("round", round.uuid())
                .query(RequestTallies::tally)
                .list();
    }

    /** How many began to ask and ended there, as they learnt at once that they need no accreditation; each counts once. */
    public int endedAtOnce(RoundId round) {
        return jdbc.sql("select count(distinct email_key) from request_draft where round_id = :round"
                        + " and state = 'NEEDLESS'")
                .param("round", round.uuid())
                .query(Integer.class)
                .single();
    }

    private static RequestTally tally(ResultSet row, int n) throws SQLException {
        return new RequestTally(
                row.getString("country"),
                row.getString("category"),
                row.getInt("eligible") > 0,
                row.getInt("recommended") > 0,
                row.getInt("objected") > 0,
                row.getInt("accredited") > 0,
                row.getInt("needless") > 0,
                SqlTime.instant(row, "submitted_at"),
                SqlTime.instant(row, "decided_at"));
    }
}
