package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations and the registers that know them. */
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

    boolean holds(RegisterEntry entry) {
        return jdbc.sql("select count(*) from register_entry where register = :register and reference = :reference")
                        .param("register", entry.register())
                        .param("reference", entry.reference())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID id, RegisterEntry entry) {
        jdbc.sql("""
                insert into register_entry (id, register, reference, name, name_key, country, status, good_standing,
                    valid_until)
                values (:id, :register, :reference, :name, :key, :country, :status, :goodStanding, :validUntil)""")
                .param("id", id)
                .param("register", entry.register())
                .param("reference", entry.reference())
                .param("name", entry.name())
                .param("key", CleanText.key(entry.name()))
                .param("country", entry.country())
                .param("status", entry.status())
                .param("goodStanding", entry.goodStanding())
                .param("validUntil", entry.validUntil())
                .update();
    }

    /** Lines of the register with this reference or this name (folded), those of the reference first. */
    List<RegisterEntry> matches(String register, String reference, String name) {
        return jdbc.sql("""
                select * from register_entry
                where register = :register and (reference = :reference or name_key = :key)
                order by case when reference = :reference then 0 else 1 end, reference limit 10""")
                .param("register", register)
                .param("reference", reference)
                .param("key", CleanText.key(name))
                .query(AccreditationStore::entry)
                .list();
    }

    private static OrganisationClaim claim(ResultSet row) throws SQLException {
        return new OrganisationClaim(
                row.getString("name"),
                row.getString("country"),
                row.getString("category"),
                row.getString("basis"),
                row.getString("reference"));
    }

    private static RegisterEntry entry(ResultSet row, int n) throws SQLException {
        java.sql.Date validUntil = row.getDate("valid_until");
        return new RegisterEntry(
                row.getString("register"),
                row.getString("reference"),
                row.getString("name"),
                row.getString("country"),
                row.getString("status"),
                row.getBoolean("good_standing"),
                validUntil == null ? null : validUntil.toLocalDate());
    }
}
