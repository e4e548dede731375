package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits for the accreditation of which organisation. */
@Repository
class ParkingStore {

    private final JdbcClient jdbc;

    ParkingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Parking> find(ApplicationId id) {
        return jdbc.sql("select * from application_parking where application_id = :id")
                .param("id", id.uuid())
                .query(ParkingStore::parking)
                .optional();
    }

    /** Begins the wait, or begins it anew. */
    void put(Parking parking, ProfileId organisation) {
        jdbc.sql("delete from application_parking where application_id = :id")
                .param("id", parking.application().uuid())
                .update();
        jdbc.sql("insert into application_parking (application_id, process, profile, parked_at, waits_until)"
                        + " values (:id, :process, :profile, :at, :until)")
                .param("id", parking.application().uuid())
                .param("process", parking.process())
                .param("profile", organisation.uuid())
                .param("at", SqlTime.of(parking.parkedAt()))
                .param("until", SqlTime.of(parking.waitsUntil()))
                .update();
    }

    void until(ApplicationId id, Instant until) {
        jdbc.sql("update application_parking set waits_until = :until where application_id = :id")
                .param("until", SqlTime.of(until))
                .param("id", id.uuid())
                .update();
    }

    void settle(ApplicationId id, ParkingOutcome outcome, Instant now) {
        jdbc.sql("update application_parking set outcome = :outcome, settled_at = :now where application_id = :id")
                .param("outcome", outcome.name())
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    /** One that a reviewer got before it was decided waits no more, but what was decided is kept. */
    void settleOverdue(ApplicationId id, ParkingOutcome outcome, Instant now) {
        find(id).filter(p -> p.outcome() == ParkingOutcome.OVERDUE).ifPresent(p -> settle(id, outcome, now));
    }

    /** Of these rows of an organisation, those that reviewers have. */
    List<EventApplication> reviewed(Collection<OrganisationId> claims) {
        return claims.isEmpty()
                ? List.of()
                : jdbc.sql("select * from application where organisation_id in (:claims)"
                                + " and state in ('UNDER_REVIEW', 'INFORMATION_REQUESTED', 'LATE') order by id")
                        .param(
                                "claims",
                                claims.stream().map(OrganisationId::uuid).toList())
                        .query(ApplicationRows::application)
                        .list();
    }

    /** Of these organisations, those that wait. */
    List<ApplicationId> waiting(String process, Collection<ProfileId> organisations) {
        return jdbc.sql(
                        "select p.application_id from application_parking p join application a on a.id = p.application_id"
                                + " where p.process = :process and p.profile in (:profiles)"
                                + " and a.state = 'ACCREDITATION_PENDING' order by p.application_id")
                .param("process", process)
                .param("profiles", organisations.stream().map(ProfileId::uuid).toList())
                .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from application_parking p join application a on a.id = p.application_id"
                        + " where a.state = 'ACCREDITATION_PENDING'")
                .query(Integer.class)
                .single();
    }

    static Parking parking(ResultSet row, int n) throws SQLException {
        String outcome = row.getString("outcome");
        return new Parking(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("process"),
                SqlTime.instant(row, "parked_at"),
                SqlTime.instant(row, "waits_until"),
                outcome == null ? null : ParkingOutcome.valueOf(outcome));
    }
}
