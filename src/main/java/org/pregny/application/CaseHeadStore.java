package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads an application with its people in one statement: a row for each person. */
@Repository
class CaseHeadStore {

    private static final String OF_APPLICATION = "a_";

    private static final String COLUMNS = Stream.of(ApplicationRows.APPLICATION)
            .map(column -> "a." + column + " as " + OF_APPLICATION + column)
            .collect(Collectors.joining(", "));

    private static final String HEAD = "select r.*, n.accessibility, n.visa_letter, n.travel_support,"
            + " n.protected_participant, n.publication, p.needs as group_needs, f.asked_at as focal_asked_at,"
            + " f.decision as focal_decision, f.decided_at as focal_decided_at,"
            + " (select count(*) from held_decision h where h.application_id = a.id"
            + " and (h.state = 'HELD' or h.resumes = true)) as held, " + COLUMNS
            + " from application a left join representative r on r.application_id = a.id"
            + " left join representative_need n on n.representative_id = r.id"
            + " left join application_particulars p on p.application_id = a.id"
            + " left join focal_point_answer f on f.application_id = a.id where a.id = :id order by r.position";

    private final JdbcClient jdbc;

    CaseHeadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseHead> find(ApplicationId id) {
        return jdbc.sql(HEAD).param("id", id.uuid()).query((ResultSetExtractor<Optional<CaseHead>>)
                CaseHeadStore::head);
    }

    private static Optional<CaseHead> head(ResultSet row) throws SQLException {
        List<Representative> people = new ArrayList<>();
        Map<RepresentativeId, Needs> needs = new LinkedHashMap<>();
        CaseHead head = null;
        while (row.next()) {
            if (head == null) {
                head = new CaseHead(
                        ApplicationRows.application(row, OF_APPLICATION),
                        people,
                        needs,
                        row.getString("group_needs"),
                        focalPoint(row),
                        row.getInt("held") > 0);
            }
            if (row.getObject("id", UUID.class) != null) {
                Representative person = ApplicationRows.representative(row, people.size());
                people.add(person);
                needs(row).ifPresent(n -> needs.put(person.id(), n));
            }
        }
        return Optional.ofNullable(head);
    }

    private static Optional<Needs> needs(ResultSet row) throws SQLException {
        return row.getString("accessibility") == null
                ? Optional.empty()
                : Optional.of(new Needs(
                        row.getString("accessibility"),
                        row.getBoolean("visa_letter"),
                        row.getBoolean("travel_support"),
                        row.getBoolean("protected_participant"),
                        row.getString("publication")));
    }

    private static FocalPointAnswer focalPoint(ResultSet row) throws SQLException {
        return row.getObject("focal_asked_at") == null
                ? null
                : new FocalPointAnswer(
                        SqlTime.instant(row, "focal_asked_at"),
                        ApplicationRows.code(FocalPointDecision.class, row.getString("focal_decision")),
                        SqlTime.instant(row, "focal_decided_at"));
    }
}
