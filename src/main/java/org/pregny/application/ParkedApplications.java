package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Organisation;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlPlace;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for the accreditation of which organisation, since when and until when, and what became of those who did. */
@Service
@Transactional(readOnly = true)
public class ParkedApplications {

    private static final String FROM =
            " from application_parking p join application a on a.id = p.application_id where ";

    private final JdbcClient jdbc;
    private final AccreditationDesk accreditation;

    ParkedApplications(JdbcClient jdbc, AccreditationDesk accreditation) {
        this.jdbc = jdbc;
        this.accreditation = accreditation;
    }

    /**
     * Whoever can wait least comes first; of those that are over, the last settled.
     *
     * @param after where the page before ended, or null
     */
    public ParkedPage page(ParkedFilter filter, ParkedPlace after, int most) {
        Wanted wanted = new Wanted(filter).behind(after, filter.over());
        String order = filter.over()
                ? " order by p.settled_at desc, p.application_id desc"
                : " order by p.waits_until, p.application_id";
        List<Row> rows = jdbc.sql("select p.*, a.number, a.event_code, a.organisation_id" + FROM + wanted.sql + order
                        + " limit " + (most + 1))
                .params(wanted.params)
                .query(ParkedApplications::row)
                .list();
        Map<OrganisationId, Organisation> names =
                accreditation.organisations(rows.stream().map(Row::organisation).toList());
        List<ParkedLine> lines = rows.stream()
                .map(row -> row.line(names.get(row.organisation()).name()))
                .toList();
        return ParkedPage.of(lines, filter, most);
    }

    public int count(ParkedFilter filter) {
        Wanted wanted = new Wanted(filter);
        return jdbc.sql("select count(*)" + FROM + wanted.sql)
                .params(wanted.params)
                .query(Integer.class)
                .single();
    }

    /** How many went on how: each decision on an organisation releases or refuses all that wait for it. */
    public Map<ParkingOutcome, Integer> outcomes(ParkedFilter filter) {
        Wanted wanted = new Wanted(new ParkedFilter(filter.process(), filter.event(), true));
        Map<ParkingOutcome, Integer> counts = new EnumMap<>(ParkingOutcome.class);
        jdbc.sql("select p.outcome, count(*) as n" + FROM + wanted.sql + " group by p.outcome")
                .params(wanted.params)
                .query(row -> {
                    counts.put(ParkingOutcome.valueOf(row.getString("outcome")), row.getInt("n"));
                });
        return counts;
    }

    /** A row before it is known what the organisation is called. */
    private record Row(OrganisationId organisation, ParkedLine unnamed) {
        ParkedLine line(String name) {
            return new ParkedLine(
                    unnamed.number(),
                    unnamed.event(),
                    unnamed.organisation(),
                    name,
                    unnamed.parking(),
                    unnamed.settledAt());
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        ParkedLine unnamed = new ParkedLine(
                row.getString("number"),
                EventCode.of(row.getString("event_code")),
                new ProfileId(row.getObject("profile", UUID.class)),
                "",
                ParkingStore.parking(row, n),
                SqlTime.instant(row, "settled_at"));
        return new Row(new OrganisationId(row.getObject("organisation_id", UUID.class)), unnamed);
    }

    /** Conditions as they are put together. */
    private static final class Wanted {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> params = new HashMap<>();

        Wanted(ParkedFilter filter) {
            sql.append(
                    filter.over()
                            ? "p.outcome is not null and a.state <> 'ACCREDITATION_PENDING'"
                            : "a.state = 'ACCREDITATION_PENDING'");
            and(" and p.process = :process", "process", filter.process());
            and(" and a.event_code = :event", "event", filter.event());
        }

        Wanted behind(ParkedPlace place, boolean over) {
            if (place != null) {
                String first = over ? "p.settled_at" : "p.waits_until";
                sql.append(" and ").append(SqlPlace.behind(List.of(first, "p.application_id"), !over));
                params.put("place0", SqlTime.of(place.at()));
                params.put("place1", place.id().uuid());
            }
            return this;
        }

        private void and(String condition, String name, String value) {
            if (!value.isEmpty()) {
                sql.append(condition);
                params.put(name, value);
            }
        }
    }
}
