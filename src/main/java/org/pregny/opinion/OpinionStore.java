package org.pregny.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals and the rules they fall under. */
@Repository
class OpinionStore {

    private static final int LATEST = 50;

    private final JdbcClient jdbc;

    OpinionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Proposal p) {
        jdbc.sql("insert into proposal (id, matter, subject_id, case_id, label, grounds, proposed_by, proposed_at,"
                        + " stands_until) values (:id, :matter, :subject, :case, :label, :grounds, :by, :at, :until)")
                .param("id", p.id().uuid())
                .param("matter", p.matter())
                .param("subject", p.subject())
                .param("case", p.caseId())
                .param("label", p.label())
                .param("grounds", p.grounds())
                .param("by", p.proposedBy())
                .param("at", SqlTime.of(p.proposedAt()))
                .param("until", SqlTime.of(p.standsUntil()))
                .update();
    }

    Optional<Proposal> find(ProposalId id) {
        return one(id, "");
    }

    Optional<Proposal> lock(ProposalId id) {
        return one(id, " for update");
    }

    Optional<Proposal> openAbout(String matter, UUID subject) {
        return jdbc.sql("select * from proposal where matter = :matter and subject_id = :subject and outcome is null")
                .param("matter", matter)
                .param("subject", subject)
                .query(OpinionStore::proposal)
                .optional();
    }

    /** The open one, else the one that was proposed last. */
    Optional<Proposal> latestAbout(String matter, UUID subject) {
        return jdbc.sql("select * from proposal where matter = :matter and subject_id = :subject"
                        + " order by case when outcome is null then 0 else 1 end, proposed_at desc, id limit 1")
                .param("matter", matter)
                .param("subject", subject)
                .query(OpinionStore::proposal)
                .optional();
    }

    List<Proposal> open() {
        return jdbc.sql("select * from proposal where outcome is null order by stands_until, id")
                .query(OpinionStore::proposal)
                .list();
    }

    List<Proposal> settled() {
        return jdbc.sql("select * from proposal where outcome is not null order by settled_at desc, id limit " + LATEST)
                .query(OpinionStore::proposal)
                .list();
    }

    void settle(ProposalId id, ProposalOutcome outcome, String by, String note, Instant at) {
        jdbc.sql("update proposal set outcome = :outcome, settled_by = :by, settled_at = :at, note = :note"
                        + " where id = :id and outcome is null")
                .param("outcome", outcome.name())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .param("note", note)
                .param("id", id.uuid())
                .update();
    }

    Optional<FourEyesRule> rule(String matter) {
        return jdbc.sql("select * from four_eyes_rule where matter = :matter")
                .param("matter", matter)
                .query(OpinionStore::rule)
                .optional();
    }

    List<FourEyesRule> rules() {
        return jdbc.sql("select * from four_eyes_rule order by matter")
                .query(OpinionStore::rule)
                .list();
    }

    private Optional<Proposal> one(ProposalId id, String lock) {
        return jdbc.sql("select * from proposal where id = :id" + lock)
                .param("id", id.uuid())
                .query(OpinionStore::proposal)
                .optional();
    }

    private static FourEyesRule rule(ResultSet row, int n) throws SQLException {
        return new FourEyesRule(
                row.getString("matter"),
                Set.of(row.getString("proposers").split(" ")),
                Set.of(row.getString("seconders").split(" ")),
                Duration.ofHours(row.getInt("stands_for_hours")));
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        String outcome = row.getString("outcome");
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("matter"),
                row.getObject("subject_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("label"),
                row.getString("grounds"),
                row.getString("proposed_by"),
                SqlTime.instant(row, "proposed_at"),
                SqlTime.instant(row, "stands_until"),
                outcome == null ? null : ProposalOutcome.valueOf(outcome),
                row.getString("settled_by"),
                SqlTime.instant(row, "settled_at"),
                row.getString("note"));
    }
}
