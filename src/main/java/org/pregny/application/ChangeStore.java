package org.pregny.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventAudience;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.pregny.event.SegmentSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions of their events applicants and approved people know. */
@Repository
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EventVersions known(ApplicationId id) {
        return EventVersions.parse(jdbc.sql("select coalesce(known_versions, '') from application where id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .single());
    }

    /** Locks the person until the end of the transaction. */
    Optional<EventVersions> lock(RepresentativeId id) {
        return jdbc.sql("select coalesce(known_versions, '') from representative where id = :id for update")
                .param("id", id.uuid())
                .query(String.class)
                .optional()
                .map(EventVersions::parse);
    }

    /** Whoever is approved knows what the contact knew. */
    void approvedKnow(ApplicationId id) {
        jdbc.sql("""
                update representative set known_versions = (select a.known_versions from application a where a.id = :id)
                where application_id = :id and state = 'APPROVED'""").param("id", id.uuid()).update();
    }

    void know(ApplicationId id, EventVersions versions) {
        jdbc.sql("update application set known_versions = :versions where id = :id")
                .param("versions", versions.text())
                .param("id", id.uuid())
                .update();
    }

    void know(RepresentativeId id, EventVersions versions) {
        jdbc.sql("update representative set known_versions = :versions where id = :id")
                .param("versions", versions.text())
                .param("id", id.uuid())
                .update();
    }

    /** Applications of which the contact or somebody approved knows other versions than these. */
    List<ApplicationId> behind(EventCode event, EventVersions present) {
        return jdbc.sql("""
                select a.id from application a
                where a.event_code = :event and (coalesce(a.known_versions, '') <> :present
                    or exists (select 1 from representative r where r.application_id = a.id and r.state = 'APPROVED'
                        and coalesce(r.known_versions, '') <> :present))
                order by a.id""")
                .param("event", event.text())
                .param("present", present.text())
                .query((row, n) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** For what those are approved, each choice once, who may come to some segments of the event only. */
    List<SegmentSet> segments(EventCode event) {
        return jdbc.sql("""
                select distinct r.segments from representative r join application a on a.id = r.application_id
                where a.event_code = :event and r.segments is not null
                    and r.state in ('APPROVED', 'WAITLISTED', 'OFFERED')""")
                .param("event", event.text())
                .query((row, n) -> SegmentSet.ofText(row.getString("segments")))
                .list();
    }

    List<RepresentativeId> approvedIn(List<ApplicationId> ids) {
        return jdbc.sql(
                        "select id from representative where application_id in (:ids) and state = 'APPROVED' order by id")
                .param("ids", ids.stream().map(ApplicationId::uuid).toList())
                .query((row, n) -> new RepresentativeId(row.getObject("id", UUID.class)))
                .list();
    }

    List<RepresentativeId> confirmedByLetter(EventCode event) {
        return jdbc.sql("""
                select r.id from representative r join application a on a.id = r.application_id
                where a.event_code = :event and r.state = 'APPROVED' and r.credential = 'LETTER' order by r.id""")
                .param("event", event.text())
                .query((row, n) -> new RepresentativeId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One line an event: what its people have and wait for; passes are counted where passes are kept. */
    List<EventAudience.Reach> reach(Collection<EventCode> events) {
        return jdbc.sql("""
                select a.event_code,
                    count(distinct case when a.state in (:undecided) and a.state <> 'INFORMATION_REQUESTED' then a.id end) as applications,
                    count(distinct case when a.state = 'INFORMATION_REQUESTED' then a.id end) as questions,
                    count(case when r.state = 'APPROVED' and r.credential = 'LETTER' then 1 end) as confirmations,
                    count(case when r.state = 'APPROVED' and r.credential is null then 1 end) as waiting
                from application a join representative r on r.application_id = a.id
                where a.event_code in (:events) group by a.event_code order by a.event_code""")
                .param("undecided", ApplicationState.names(ApplicationState::isUndecided))
                .param("events", events.stream().map(EventCode::text).toList())
                .query((row, n) -> new EventAudience.Reach(
                        EventCode.of(row.getString("event_code")),
                        0,
                        0,
                        0,
                        0,
                        row.getLong("confirmations"),
                        row.getLong("waiting"),
                        row.getLong("applications"),
                        row.getLong("questions")))
                .list();
    }
}
