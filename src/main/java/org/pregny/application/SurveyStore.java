package org.pregny.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks one question about many applications. */
@Repository
class SurveyStore {

    /** What is asked of the application itself. */
    record Head(
            UUID id,
            ApplicationState state,
            int version,
            Instant submittedAt,
            Language language,
            EventCode event,
            OrganisationId organisation) {}

    /** Who would take how many places. */
    record Claim(OrganisationId organisation, String category, int people) {}

    /**
     * Hidden from indexes: H2 would rather go through everybody who waits for a verdict, at whatever event, than through the
     * people of these applications (1,483 rows for 20 applications among 741; this way 41).
     */
    private static final String PENDING = "coalesce(%s.state, '') = 'PENDING'";

    /** Outer joins, so that H2 looks for who is alike first; see {@link DoubleStore}. */
    private static final String ALIKE = """
            select mine.application_id from representative mine
                join representative other on %s and other.application_id <> mine.application_id
                left join application own on own.id = mine.application_id
                left join application a on a.id = other.application_id
            where mine.application_id in (:ids) and mine.name_key <> '' and a.event_code = own.event_code
                and coalesce(mine.state, '') = 'PENDING'
                and a.state in ('FOCAL_POINT_PENDING', 'ACCREDITATION_PENDING', 'LATE', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'DECIDED')
                and other.state in ('PENDING', 'APPROVED', 'WAITLISTED', 'OFFERED', 'PROPOSED')""";

    /** Alike as in {@link DoubleStore}: by address or by name, whatever document. */
    private static final String DOUBLES = ALIKE.formatted("other.email_key = mine.email_key")
            + " union "
            + ALIKE.formatted("other.name_key = mine.name_key");

    private final JdbcClient jdbc;

    SurveyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Head> heads(List<UUID> ids) {
        return jdbc.sql(
                        "select id, state, version, submitted_at, language, event_code, organisation_id from application where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> new Head(
                        row.getObject("id", UUID.class),
                        ApplicationState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        SqlTime.instant(row, "submitted_at"),
                        Language.ofTag(row.getString("language")).orElseThrow(),
                        EventCode.of(row.getString("event_code")),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
    }

    Map<UUID, Integer> undecided(List<UUID> ids) {
        Map<UUID, Integer> people = new HashMap<>();
        jdbc.sql("select r.application_id, count(*) as people from representative r"
                        + " where r.application_id in (:ids) and " + PENDING.formatted("r")
                        + " group by r.application_id")
                .param("ids", ids)
                .query(row -> {
                    people.put(row.getObject("application_id", UUID.class), row.getInt("people"));
                });
        return people;
    }

    Set<UUID> withDoubles(List<UUID> ids) {
        return set(DOUBLES, ids);
    }

    Set<UUID> withProtectedPeople(List<UUID> ids) {
        return set("""
                select distinct r.application_id from representative r
                    join representative_need n on n.representative_id = r.id
                where r.application_id in (:ids) and n.protected_participant = true and\s""" + PENDING.formatted("r"), ids);
    }

    /** As what the people of each count, and how many are to be decided on. */
    Map<UUID, Claim> claims(List<UUID> ids) {
        Map<UUID, Claim> claims = new HashMap<>();
        jdbc.sql("""
                select a.id, a.organisation_id, a.category,
                    (select count(*) from representative r where r.application_id = a.id and r.state = 'PENDING') as people
                from application a where a.id in (:ids)""").param("ids", ids).query(row -> {
            OrganisationId organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
            claims.put(
                    row.getObject("id", UUID.class),
                    new Claim(organisation, row.getString("category"), row.getInt("people")));
        });
        return claims;
    }

    private Set<UUID> set(String sql, List<UUID> ids) {
        return new HashSet<>(jdbc.sql(sql).param("ids", ids).query(UUID.class).list());
    }
}
