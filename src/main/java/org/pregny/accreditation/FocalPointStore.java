package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who speaks for which organisation. */
@Repository
class FocalPointStore {

    private final JdbcClient jdbc;

    FocalPointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FocalPoint person) {
        jdbc.sql("""
                insert into focal_point (id, profile, name, email, email_key, named_at, proven_at, accepted_at)
                values (:id, :profile, :name, :email, :key, :named, :proven, :accepted)""")
                .param("id", person.id())
                .param("profile", person.profile().uuid())
                .param("name", person.name())
                .param("email", person.email())
                .param("key", EmailAddress.key(person.email()))
                .param("named", SqlTime.of(person.namedAt()))
                .param("proven", SqlTime.of(person.provenAt()))
                .param("accepted", SqlTime.of(person.acceptedAt()))
                .update();
    }

    Optional<FocalPoint> find(UUID id) {
        return jdbc.sql("select * from focal_point where id = :id")
                .param("id", id)
                .query(FocalPointStore::person)
                .optional();
    }

    List<FocalPoint> of(ProfileId profile) {
        return jdbc.sql("select * from focal_point where profile = :profile or profile in"
                        + " (select id from organisation_profile where merged_into = :profile) order by named_at, id")
                .param("profile", profile.uuid())
                .query(FocalPointStore::person)
                .list();
    }

    List<FocalPoint> withEmail(String email) {
        return jdbc.sql("select * from focal_point where email_key = :key order by named_at, id")
                .param("key", EmailAddress.key(email))
                .query(FocalPointStore::person)
                .list();
    }

    /** Whoever takes somebody away does so one after the other. */
    void lock(ProfileId profile) {
        jdbc.sql("select id from organisation_profile where id = :id for update")
                .param("id", profile.uuid())
                .query(UUID.class)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from focal_point where id = :id").param("id", id).update();
    }

    void prove(String email, Instant at) {
        jdbc.sql("update focal_point set proven_at = :at where email_key = :key and proven_at is null")
                .param("at", SqlTime.of(at))
                .param("key", EmailAddress.key(email))
                .update();
    }

    void accept(UUID id, Instant at, String by) {
        jdbc.sql("update focal_point set accepted_at = :at, accepted_by = :by where id = :id and accepted_at is null")
                .param("at", SqlTime.of(at))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static FocalPoint person(ResultSet row, int n) throws SQLException {
        return new FocalPoint(
                row.getObject("id", UUID.class),
                new ProfileId(row.getObject("profile", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                SqlTime.instant(row, "named_at"),
                SqlTime.instant(row, "proven_at"),
                SqlTime.instant(row, "accepted_at"));
    }
}
