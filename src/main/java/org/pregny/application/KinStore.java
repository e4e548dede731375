package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds registrations elsewhere that are like those of a case, and other applications of its organisation, in one statement. */
@Repository
class KinStore {

    /** Nobody reads more of one person. */
    private static final int MOST_EACH = 5;

    private static final int MOST_APPLICATIONS = 20;

    /** The likeness is the position of its word in {@link Likeness}. Who is protected there has no name here (domain b5). */
    private static final String PAIR = """
            select mine.id as mine_id, mine.position, other.id as other_id, a.id as application_id, a.number,
                a.event_code, a.submitted_at, a.state as application_state,
                case when exists (select 1 from representative_need n where n.representative_id = other.id
                    and n.protected_participant = true) then '' else other.name_on_id end as name_on_id, other.state, other.reason,
                case when other.name_key <> mine.name_key then 2
                    when other.document_last_four <> mine.document_last_four
                        then case when other.email_key = mine.email_key then 2 else 3 end
                    when other.email_key = mine.email_key then 0 else 1 end as likeness
            from representative mine
                join representative other on other.%1$s = mine.%1$s and other.application_id <> mine.application_id
                join application a on a.id = other.application_id
            where mine.application_id = :id and mine.name_key <> ''""";

    private static final String OF_ORGANISATION = """
            select cast(null as uuid), r.position, r.id, a.id, a.number, a.event_code, a.submitted_at, a.state,
                r.name_on_id, r.state, r.reason, 9
            from application a join representative r on r.application_id = a.id
            where a.organisation_id in (:organisations) and a.id <> :id""";

    private static final String ALL = "(" + PAIR.formatted("email_key") + " union " + PAIR.formatted("name_key")
            + ") union all " + OF_ORGANISATION
            + " order by likeness, submitted_at desc, position, other_id limit 500";

    private final JdbcClient jdbc;

    KinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Kin of(EventApplication application, Collection<OrganisationId> organisations) {
        return kin(
                application.event(),
                jdbc.sql(ALL)
                        .param("id", application.id().uuid())
                        .param(
                                "organisations",
                                organisations.stream().map(OrganisationId::uuid).toList())
                        .query(KinStore::row)
                        .list());
    }

    private static Kin kin(EventCode event, List<KinRow> rows) {
        return new Kin(
                of(rows, row -> row.isDouble(event), KinRow::twin),
                of(rows, row -> !row.isDouble(event), KinRow::earlier),
                applications(rows));
    }

    private static <T> List<T> of(List<KinRow> rows, Predicate<KinRow> which, Function<KinRow, T> reading) {
        Map<RepresentativeId, List<KinRow>> byPerson = rows.stream()
                .filter(KinRow::isOfPerson)
                .filter(which)
                .collect(Collectors.groupingBy(KinRow::person, LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream()
                .flatMap(own -> own.stream().limit(MOST_EACH))
                .map(reading)
                .toList();
    }

    private static List<EarlierApplication> applications(List<KinRow> rows) {
        Map<ApplicationId, List<KinRow>> byApplication = rows.stream()
                .filter(row -> !row.isOfPerson())
                .collect(Collectors.groupingBy(KinRow::application, LinkedHashMap::new, Collectors.toList()));
        return byApplication.values().stream()
                .limit(MOST_APPLICATIONS)
                .map(EarlierApplication::of)
                .toList();
    }

    private static KinRow row(ResultSet row, int n) throws SQLException {
        UUID mine = row.getObject("mine_id", UUID.class);
        return new KinRow(
                mine == null ? null : new RepresentativeId(mine),
                new RepresentativeId(row.getObject("other_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("number"),
                EventCode.of(row.getString("event_code")),
                SqlTime.instant(row, "submitted_at"),
                ApplicationState.valueOf(row.getString("application_state")),
                row.getString("name_on_id"),
                RepresentativeState.valueOf(row.getString("state")),
                ApplicationRows.code(RefusalReason.class, row.getString("reason")),
                mine == null ? null : Likeness.values()[row.getInt("likeness")]);
    }
}
