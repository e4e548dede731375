package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations as they made themselves known. */
@Repository
class AccreditationStore {

    private final JdbcClient jdbc;

    AccreditationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Organisation organisation, Instant now) {
        OrganisationClaim claim = organisation.claim();
        jdbc.sql("""
                insert into organisation (id, name, name_key, country, category, basis, reference, registered_at)
                values (:id, :name, :key, :country, :category, :basis, :reference, :now)""")
                .param("id", organisation.id().uuid())
                .param("name", claim.name())
                .param("key", CleanText.key(claim.name()))
                .param("country", claim.country())
                .param("category", claim.category())
                .param("basis", claim.basis())
                .param("reference", claim.reference())
                .param("now", SqlTime.of(now))
                .update();
    }

    Organisation organisation(OrganisationId id) {
        return jdbc.sql("select * from organisation where id = :id")
                .param("id", id.uuid())
                .query((row, n) -> new Organisation(id, claim(row)))
                .optional()
                .orElseThrow(() -> new NotFound("accreditation.organisation.notFound"));
    }

    private static OrganisationClaim claim(ResultSet row) throws SQLException {
        return new OrganisationClaim(
                row.getString("name"),
                row.getString("country"),
                row.getString("category"),
                row.getString("basis"),
                row.getString("reference"));
    }
}
