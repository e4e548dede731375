package org.pregny.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts places: whoever has one, or may still take the one that was offered. */
@Repository
class QuotaStore {

    /** Places of one organisation as it stands in one or more applications. */
    record Taken(OrganisationId organisation, String category, int places) {}

    /** Places that count for one application. */
    record Around(int all, int ofCategory, int ofOrganisation) {}

    private final JdbcClient jdbc;

    QuotaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Taken> taken(EventCode event) {
        return jdbc.sql("""
                select a.organisation_id, a.category, count(*) as places
                from application a join representative r on r.application_id = a.id
                where a.event_code = :event and r.state in ('APPROVED', 'OFFERED')
                group by a.organisation_id, a.category""")
                .param("event", event.text())
                .query((row, n) -> new Taken(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("category"),
                        row.getInt("places")))
                .list();
    }

    /** The same in numbers, for one category and the rows of one organisation. */
    Around around(EventCode event, String category, Collection<OrganisationId> organisation) {
        return jdbc.sql("""
                select count(*) as places, count(case when a.category = :category then 1 end) as of_category,
                    count(case when a.organisation_id in (:organisations) then 1 end) as of_organisation
                from application a join representative r on r.application_id = a.id
                where a.event_code = :event and r.state in ('APPROVED', 'OFFERED')""")
                .param("event", event.text())
                .param("category", category)
                .param(
                        "organisations",
                        organisation.stream().map(OrganisationId::uuid).toList())
                .query((row, n) ->
                        new Around(row.getInt("places"), row.getInt("of_category"), row.getInt("of_organisation")))
                .single();
    }

    String category(ApplicationId id) {
        return jdbc.sql("select category from application where id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .single();
    }

    /** Applications from before there were quotas. */
    List<ApplicationId> withoutCategory() {
        return jdbc.sql("select id from application where category = ''")
                .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }

    void category(ApplicationId id, String category) {
        jdbc.sql("update application set category = :category where id = :id")
                .param("category", category)
                .param("id", id.uuid())
                .update();
    }
}
