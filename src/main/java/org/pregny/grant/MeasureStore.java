package org.pregny.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.SqlTime;
import org.pregny.opinion.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures, and the applications that each has reached. */
@Repository
class MeasureStore {

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Measure m) {
        jdbc.sql("""
                insert into grant_measure (id, grant_id, kind, proposal_id, ground, authority, words, proposed_at)
                values (:id, :grant, :kind, :proposal, :ground, :authority, :words, :at)""")
                .param("id", m.id().uuid())
                .param("grant", m.grant().uuid())
                .param("kind", m.kind().name())
                .param("proposal", m.proposal().uuid())
                .param("ground", m.ground() == null ? null : m.ground().name())
                .param("authority", m.authority())
                .param("words", m.words())
                .param("at", SqlTime.of(m.proposedAt()))
                .update();
    }

    Optional<Measure> find(MeasureId id) {
        return jdbc.sql("select * from grant_measure where id = :id")
                .param("id", id.uuid())
                .query(MeasureStore::measure)
                .optional();
    }

    Optional<Measure> behind(ProposalId proposal) {
        return jdbc.sql("select * from grant_measure where proposal_id = :proposal")
                .param("proposal", proposal.uuid())
                .query(MeasureStore::measure)
                .optional();
    }

    /** The newest first. */
    List<Measure> of(GrantId grant) {
        return jdbc.sql("select * from grant_measure where grant_id = :grant order by proposed_at desc, id")
                .param("grant", grant.uuid())
                .query(MeasureStore::measure)
                .list();
    }

    void agreed(MeasureId id, String by, Instant at) {
        jdbc.sql("update grant_measure set agreed_at = :at, agreed_by = :by where id = :id")
                .param("at", SqlTime.of(at))
                .param("by", by)
                .param("id", id.uuid())
                .update();
    }

    /** True once. */
    boolean done(MeasureId id, Instant at) {
        return jdbc.sql("update grant_measure set done_at = :at where id = :id and done_at is null")
                        .param("at", SqlTime.of(at))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    Set<ApplicationId> reached(MeasureId id) {
        return jdbc
                .sql("select application_id from grant_measure_case where measure_id = :id")
                .param("id", id.uuid())
                .query((row, n) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void reach(MeasureId id, ApplicationId application) {
        jdbc.sql("insert into grant_measure_case (measure_id, application_id) values (:id, :application)")
                .param("id", id.uuid())
                .param("application", application.uuid())
                .update();
    }

    private static Measure measure(ResultSet row, int n) throws SQLException {
        String ground = row.getString("ground");
        return new Measure(
                new MeasureId(row.getObject("id", UUID.class)),
                new GrantId(row.getObject("grant_id", UUID.class)),
                MeasureKind.valueOf(row.getString("kind")),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                ground == null ? null : MeasureGround.valueOf(ground),
                row.getString("authority"),
                row.getString("words"),
                SqlTime.instant(row, "proposed_at"),
                SqlTime.instant(row, "agreed_at"),
                row.getString("agreed_by"),
                SqlTime.instant(row, "done_at"));
    }
}
