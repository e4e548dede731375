package org.pregny.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Belonging;
import org.pregny.accreditation.Belongings;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications of an organisation, and its places at events that are not over. */
@Repository
class ApplicationBelongings implements Belongings {

    private final JdbcClient jdbc;
    private final AccreditationDesk accreditation;
    private final EventCatalogue catalogue;
    private final Clock clock;

    ApplicationBelongings(JdbcClient jdbc, AccreditationDesk accreditation, EventCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.accreditation = accreditation;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public List<Belonging> of(ProfileId organisation, Language reader) {
        List<UUID> rows = accreditation.rowsOf(organisation).stream()
                .map(OrganisationId::uuid)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(applications(rows)), places(rows, reader))
                        .toList();
    }

    private Belonging applications(List<UUID> rows) {
        int count = jdbc.sql("select count(*) from application where organisation_id in (:rows)")
                .param("rows", rows)
                .query(Integer.class)
                .single();
        return new Belonging(Belonging.Kind.APPLICATIONS, "", count, null);
    }

    private Stream<Belonging> places(List<UUID> rows, Language reader) {
        Map<EventCode, Integer> taken = new LinkedHashMap<>();
        jdbc.sql("select a.event_code, count(*) as places from application a"
                        + " join representative r on r.application_id = a.id"
                        + " where a.organisation_id in (:rows) and r.state in ('APPROVED', 'OFFERED')"
                        + " group by a.event_code order by a.event_code")
                .param("rows", rows)
                .query(row -> {
                    taken.put(EventCode.of(row.getString("event_code")), row.getInt("places"));
                });
        return taken.entrySet().stream()
                .filter(one -> !isOver(catalogue.event(one.getKey())))
                .map(one -> places(catalogue.event(one.getKey()), one.getValue(), reader));
    }

    private static Belonging places(Event event, int count, Language reader) {
        return new Belonging(
                Belonging.Kind.PLACES,
                event.title().in(reader),
                count,
                event.quotas().perOrganisation());
    }

    private boolean isOver(Event event) {
        return event.hasDays() && event.endsBefore().isBefore(clock.instant());
    }
}
