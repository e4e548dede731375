package org.pregny.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Organisation;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those are read from whom the set of an event's participants is chosen. */
@Service
@Transactional(readOnly = true)
public class CandidateDesk {

    private static final String CANDIDATES = """
            select r.id, r.application_id, %s, r.position, r.state, a.number, a.organisation_id, a.category, a.version,
                a.submitted_at, a.state as stage, d.gender, d.languages, d.region,
                case when exists (select 1 from representative o join application oa on oa.id = o.application_id
                    where o.name_key = r.name_key and o.name_key <> '' and o.state = 'APPROVED'
                    and oa.event_code <> a.event_code
                    and (o.email_key = r.email_key or o.document_last_four = r.document_last_four)) then 1 else 0 end as known
            from representative r join application a on a.id = r.application_id
            left join representative_declaration d on d.representative_id = r.id
            where a.event_code = :event and (r.state in ('APPROVED', 'WAITLISTED', 'OFFERED')
                or r.state = 'PENDING' and a.state in ('UNDER_REVIEW', 'INFORMATION_REQUESTED'))
            order by a.submitted_at, a.id, r.position""".formatted(ListedName.SQL);

    /** A row whose organisation is still to be read. */
    private record Row(Candidate candidate, OrganisationId organisation) {}

    private final JdbcClient jdbc;
    private final AccreditationDesk accreditation;

    CandidateDesk(JdbcClient jdbc, AccreditationDesk accreditation) {
        this.jdbc = jdbc;
        this.accreditation = accreditation;
    }

    /** Everybody under review, waiting or with a place, in the order in which they applied. */
    public List<Candidate> candidates(EventCode event) {
        List<Row> rows = jdbc.sql(CANDIDATES)
                .param("event", event.text())
                .query((row, n) -> new Row(
                        new Candidate(
                                new RepresentativeId(row.getObject("id", UUID.class)),
                                new ApplicationId(row.getObject("application_id", UUID.class)),
                                row.getString("number"),
                                null,
                                row.getString("category"),
                                new ListedName(row.getString("listed_name"), row.getInt("position") + 1),
                                DeclarationStore.read(row),
                                row.getInt("known") == 0,
                                RepresentativeState.valueOf(row.getString("state")),
                                ApplicationState.valueOf(row.getString("stage")),
                                row.getInt("version"),
                                SqlTime.instant(row, "submitted_at")),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
        Map<OrganisationId, Organisation> organisations =
                accreditation.organisations(rows.stream().map(Row::organisation).toList());
        return rows.stream()
                .map(row -> row.candidate().of(organisations.get(row.organisation())))
                .toList();
    }
}
