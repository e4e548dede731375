package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.opinion.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals that are to be, or were, taken back. */
@Repository
class ApprovalRevocationStore {

    private final JdbcClient jdbc;

    ApprovalRevocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApprovalRevocation r) {
        jdbc.sql(
                        "insert into approval_revocation (id, representative_id, application_id, proposal_id, ground,"
                                + " authority, words) values (:id, :person, :application, :proposal, :ground, :authority, :words)")
                .param("id", r.id().uuid())
                .param("person", r.person().uuid())
                .param("application", r.application().uuid())
                .param("proposal", r.proposal().uuid())
                .param("ground", r.ground().name())
                .param("authority", r.authority())
                .param("words", r.words())
                .update();
    }

    Optional<ApprovalRevocation> find(ApprovalRevocationId id) {
        return jdbc.sql("select * from approval_revocation where id = :id")
                .param("id", id.uuid())
                .query(ApprovalRevocationStore::revocation)
                .optional();
    }

    Optional<ApprovalRevocation> behind(ProposalId proposal) {
        return jdbc.sql("select * from approval_revocation where proposal_id = :proposal")
                .param("proposal", proposal.uuid())
                .query(ApprovalRevocationStore::revocation)
                .optional();
    }

    void done(ApprovalRevocationId id, String by, Instant at) {
        jdbc.sql("update approval_revocation set revoked_at = :at, revoked_by = :by"
                        + " where id = :id and revoked_at is null")
                .param("at", SqlTime.of(at))
                .param("by", by)
                .param("id", id.uuid())
                .update();
    }

    private static ApprovalRevocation revocation(ResultSet row, int n) throws SQLException {
        return new ApprovalRevocation(
                new ApprovalRevocationId(row.getObject("id", UUID.class)),
                new RepresentativeId(row.getObject("representative_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                RevocationGround.valueOf(row.getString("ground")),
                row.getString("authority"),
                row.getString("words"),
                SqlTime.instant(row, "revoked_at"),
                row.getString("revoked_by"));
    }
}
