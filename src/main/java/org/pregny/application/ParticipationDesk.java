package org.pregny.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Organisation;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.RegionalGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who was ever named for an event, as statistics count them, and the applications that named them. */
@Service
@Transactional(readOnly = true)
public class ParticipationDesk {

    /** A person with what was said of them, whose organisation is still to be read. */
    private record Row(RepresentativeId person, String state, String category, Declaration said, OrganisationId of) {}

    private final JdbcClient jdbc;
    private final AccreditationDesk accreditation;

    ParticipationDesk(JdbcClient jdbc, AccreditationDesk accreditation) {
        this.jdbc = jdbc;
        this.accreditation = accreditation;
    }

    public List<Participation> of(EventCode event) {
        List<Row> rows = jdbc.sql("""
                select r.id, r.state, a.category, a.organisation_id, d.gender, d.languages, d.region
                from application a join representative r on r.application_id = a.id
                left join representative_declaration d on d.representative_id = r.id
                where a.event_code = :event and r.state <> 'PROPOSED'""")
                .param("event", event.text())
                .query((row, n) -> new Row(
                        new RepresentativeId(row.getObject("id", UUID.class)),
                        row.getString("state"),
                        row.getString("category"),
                        DeclarationStore.read(row),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
        Map<OrganisationId, Organisation> organisations =
                accreditation.organisations(rows.stream().map(Row::of).toList());
        return rows.stream().map(row -> of(row, organisations.get(row.of()))).toList();
    }

    /** The numbers of the event's applications by their ids, in the order of numbers. */
    public List<ApplicationNumber> applications(EventCode event) {
        return jdbc.sql("select id, number from application where event_code = :event order by number")
                .param("event", event.text())
                .query((row, n) -> new ApplicationNumber(
                        new ApplicationId(row.getObject("id", UUID.class)), row.getString("number")))
                .list();
    }

    /** Which place in its application each of these people has, counted from 1. */
    public Map<UUID, Integer> positions(Collection<ApplicationId> applications) {
        Map<UUID, Integer> positions = new HashMap<>();
        jdbc.sql("select id, position from representative where application_id in (:applications)")
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::uuid).toList())
                .query(row -> {
                    positions.put(row.getObject("id", UUID.class), row.getInt("position") + 1);
                });
        return positions;
    }

    private static Participation of(Row row, Organisation organisation) {
        RegionalGroup region = Optional.ofNullable(row.said().region())
                .or(() -> RegionalGroup.of(organisation.claim().country()))
                .orElse(null);
        return new Participation(
                row.person(),
                RepresentativeState.valueOf(row.state()),
                row.category(),
                region,
                row.said().gender());
    }
}
