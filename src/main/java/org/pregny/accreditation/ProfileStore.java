package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations as they are known over events. None is ever deleted. */
@Repository
class ProfileStore {

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationProfile profile) {
        jdbc.sql("""
                insert into organisation_profile (id, name, acronym, country, category, website, registered_at)
                values (:id, :name, :acronym, :country, :category, :website, :at)""")
                .param("id", profile.id().uuid())
                .param("name", profile.name())
                .param("acronym", profile.acronym())
                .param("country", profile.country())
                .param("category", profile.category())
                .param("website", profile.website())
                .param("at", SqlTime.of(profile.registeredAt()))
                .update();
        profile.names().forEach(name -> jdbc.sql(
                        "insert into organisation_profile_name (profile, language, name) values (:id, :language, :name)")
                .param("id", profile.id().uuid())
                .param("language", name.language())
                .param("name", name.name())
                .update());
    }

    Optional<OrganisationProfile> find(ProfileId id) {
        return all(List.of(id.uuid())).stream().findFirst();
    }

    List<OrganisationProfile> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from organisation_profile where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> profile(row))
                        .list();
    }

    List<OrganisationProfile> latest(int most) {
        return jdbc.sql("select * from organisation_profile where merged_into is null"
                        + " order by registered_at desc, id limit :most")
                .param("most", most)
                .query((row, n) -> profile(row))
                .list();
    }

    void lock(ProfileId id) {
        jdbc.sql("select id from organisation_profile where id = :id for update")
                .param("id", id.uuid())
                .query(UUID.class)
                .single();
    }

    /** Those that this one speaks for. */
    List<OrganisationProfile> mergedInto(ProfileId id) {
        return jdbc.sql("select * from organisation_profile where merged_into = :id order by registered_at")
                .param("id", id.uuid())
                .query((row, n) -> profile(row))
                .list();
    }

    void confirm(ProfileId id, Instant at, String by) {
        jdbc.sql("update organisation_profile set confirmed_at = :at, confirmed_by = :by where id = :id")
                .param("at", SqlTime.of(at))
                .param("by", by)
                .param("id", id.uuid())
                .update();
    }

    /** Whoever was merged into it before goes along. */
    void merge(ProfileId id, ProfileId into) {
        jdbc.sql("update organisation_profile set merged_into = :into where id = :id or merged_into = :id")
                .param("into", into.uuid())
                .param("id", id.uuid())
                .update();
    }

    void part(ProfileId id) {
        jdbc.sql("update organisation_profile set merged_into = null where id = :id")
                .param("id", id.uuid())
                .update();
    }

    private OrganisationProfile profile(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID into = row.getObject("merged_into", UUID.class);
        return new OrganisationProfile(
                new ProfileId(id),
                row.getString("name"),
                names(id),
                row.getString("acronym"),
                row.getString("country"),
                row.getString("category"),
                row.getString("website"),
                SqlTime.instant(row, "registered_at"),
                SqlTime.instant(row, "confirmed_at"),
                into == null ? null : new ProfileId(into));
    }

    private List<TranslatedName> names(UUID id) {
        return jdbc.sql("select language, name from organisation_profile_name where profile = :id order by language")
                .param("id", id)
                .query((row, n) -> new TranslatedName(row.getString("language"), row.getString("name")))
                .list();
    }
}
