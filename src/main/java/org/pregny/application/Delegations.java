package org.pregny.application;

import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.EventStanding;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.RemovalDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has sent in for one event, in however many applications, and whether it may still come. */
@Service
@Transactional
public class Delegations {

    private final JdbcClient jdbc;
    private final ApplicationStore applications;
    private final RemovalDesk removals;

    Delegations(JdbcClient jdbc, ApplicationStore applications, RemovalDesk removals) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.removals = removals;
    }

    /** All applications of the same organisation for the same event, this one among them. */
    public List<ApplicationId> applicationsOf(ApplicationId one) {
        EventApplication application = find(one);
        return jdbc.sql("select id from application where event_code = :event and organisation_id in (:organisations)"
                        + " order by id")
                .param("event", application.event().text())
                .param(
                        "organisations",
                        removals.alike(application.organisation()).stream()
                                .map(OrganisationId::uuid)
                                .toList())
                .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }

    public EventStanding standingOf(ApplicationId id) {
        return standingOf(find(id));
    }

    public EventStanding standingOf(EventApplication application) {
        return removals.standingOf(application.organisation(), application.event());
    }

    private EventApplication find(ApplicationId id) {
        return applications.find(id).orElseThrow(ApplicationDesk::notFound);
    }
}
