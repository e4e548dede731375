package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.event.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who may stand in a list; who is protected is left out here, once for all lists. */
@Repository
class ListingStore {

    private static final String LISTED = """
            from application a join representative r on r.application_id = a.id
            left join representative_need n on n.representative_id = r.id
            where r.state = 'APPROVED' and coalesce(n.protected_participant, false) = false
                and coalesce(n.publication, '') in (:choices)""";

    /** An application with listed people, and whose it is. */
    record Sender(ApplicationId application, OrganisationId organisation) {}

    private final JdbcClient jdbc;

    ListingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(EventCode event, ListAudience audience) {
        return jdbc.sql("select count(*) " + LISTED + " and a.event_code = :event")
                .param("choices", audience.choices())
                .param("event", event.text())
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<Sender> senders(EventCode event, ListAudience audience) {
        return jdbc.sql("select distinct a.submitted_at, a.id, a.organisation_id " + LISTED
                        + " and a.event_code = :event order by a.submitted_at desc, a.id")
                .param("choices", audience.choices())
                .param("event", event.text())
                .query((row, n) -> new Sender(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
    }

    List<ListedPerson> people(Collection<ApplicationId> applications, ListAudience audience) {
        return jdbc.sql("select a.id, a.number, r.name_to_print, r.function_title, n.publication " + LISTED
                        + " and a.id in (:applications) order by a.submitted_at, a.id, r.position")
                .param("choices", audience.choices())
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::uuid).toList())
                .query(ListingStore::person)
                .list();
    }

    private static ListedPerson person(ResultSet row, int n) throws SQLException {
        String choice = row.getString("publication");
        return new ListedPerson(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name_to_print"),
                row.getString("function_title"),
                choice == null || choice.isEmpty() ? null : Publication.valueOf(choice));
    }
}
