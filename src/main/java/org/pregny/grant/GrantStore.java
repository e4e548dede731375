package org.pregny.grant;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accreditations one by one, and which of them run out when. */
@Repository
class GrantStore {

    private final JdbcClient jdbc;

    GrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccreditationGrant g) {
        jdbc.sql("""
                insert into accreditation_grant (id, number, request_id, profile, process, name, name_key, country, category,
                    language, contact_name, contact_email, state, valid_from, valid_until, granted_at)
                values (:id, :number, :request, :profile, :process, :name, :key, :country, :category, :language, :contact,
                    :email, :state, :from, :until, :at)""")
                .param("id", g.id().uuid())
                .param("number", g.number())
                .param("request", g.request())
                .param("profile", g.organisation().uuid())
                .param("process", g.process())
                .param("name", g.name())
                .param("key", CleanText.key(g.name()))
                .param("country", g.country())
                .param("category", g.category())
                .param("language", g.language().tag())
                .param("contact", g.contactName())
                .param("email", g.contactEmail())
                .param("state", g.state().name())
                .param("from", g.validFrom())
                .param("until", g.validUntil())
                .param("at", SqlTime.of(g.grantedAt()))
                .update();
    }

    Optional<AccreditationGrant> find(GrantId id) {
        return one(id, "");
    }

    Optional<AccreditationGrant> lock(GrantId id) {
        return one(id, " for update");
    }

    Optional<AccreditationGrant> ofRequest(UUID request) {
        return jdbc.sql("select * from accreditation_grant where request_id = :request")
                .param("request", request)
                .query(GrantStore::grant)
                .optional();
    }

    boolean isSuspended(Collection<ProfileId> organisations, String process) {
        return jdbc.sql("select count(*) from accreditation_grant where profile in (:profiles)"
                                + " and process = :process and state = 'SUSPENDED'")
                        .param(
                                "profiles",
                                organisations.stream().map(ProfileId::uuid).toList())
                        .param("process", process)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The process of each accreditation of these, once for each. */
    List<String> processesOf(Collection<ProfileId> organisations) {
        return jdbc.sql("select process from accreditation_grant where profile in (:profiles) order by process")
                .param("profiles", organisations.stream().map(ProfileId::uuid).toList())
                .query(String.class)
                .list();
    }

    void become(GrantId id, GrantState state) {
        jdbc.sql("update accreditation_grant set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.uuid())
                .update();
    }

    /** Those whose last day is over. */
    List<GrantId> over(LocalDate today) {
        return jdbc.sql("select id from accreditation_grant where state in ('GOOD', 'SUSPENDED')"
                        + " and valid_until < :today order by id")
                .param("today", today)
                .query((row, n) -> new GrantId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The last day that comes first, of those that are not over. */
    Optional<LocalDate> nextEnd() {
        return jdbc.sql("select min(valid_until) as next from accreditation_grant where state in ('GOOD', 'SUSPENDED')")
                .query((row, n) -> Optional.ofNullable(row.getDate("next")).map(Date::toLocalDate))
                .single();
    }

    Map<GrantState, Integer> counts(String process) {
        Map<GrantState, Integer> counts = new EnumMap<>(GrantState.class);
        jdbc.sql("select state, count(*) as n from accreditation_grant where process = :process group by state")
                .param("process", process)
                .query(row -> {
                    counts.put(GrantState.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    private Optional<AccreditationGrant> one(GrantId id, String lock) {
        return jdbc.sql("select * from accreditation_grant where id = :id" + lock)
                .param("id", id.uuid())
                .query(GrantStore::grant)
                .optional();
    }

    static AccreditationGrant grant(ResultSet row, int n) throws SQLException {
        Date until = row.getDate("valid_until");
        return new AccreditationGrant(
                new GrantId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("request_id", UUID.class),
                new ProfileId(row.getObject("profile", UUID.class)),
                row.getString("process"),
                row.getString("name"),
                row.getString("country"),
                row.getString("category"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("contact_name"),
                row.getString("contact_email"),
                GrantState.valueOf(row.getString("state")),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate(),
                SqlTime.instant(row, "granted_at"));
    }
}
