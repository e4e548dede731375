package org.pregny.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for visa support letters; the passport's particulars are sealed before they get here. */
@Repository
class VisaStore {

    private static final String REQUEST =
            "select id, application_id, representative_id, event_code, first_day, last_day, state, question, alarm, requested_at"
                    + " from visa_request ";

    private final JdbcClient jdbc;

    VisaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VisaRequest request, byte[] sealedPassport) {
        jdbc.sql("""
                insert into visa_request (id, application_id, representative_id, event_code, first_day, last_day, state,
                    sealed_passport, requested_at)
                values (:id, :application, :representative, :event, :firstDay, :lastDay, :state, :sealed, :at)""")
                .param("id", request.id().uuid())
                .param("application", request.application().uuid())
                .param("representative", request.representative().uuid())
                .param("event", request.event().text())
                .param("firstDay", request.firstDay())
                .param("lastDay", request.lastDay())
                .param("state", request.state().name())
                .param("sealed", sealedPassport)
                .param("at", SqlTime.of(request.requestedAt()))
                .update();
    }

    /** Locks the request until the end of the transaction. */
    Optional<VisaRequest> lock(VisaRequestId id) {
        return jdbc.sql(REQUEST + "where id = :id for update")
                .param("id", id.uuid())
                .query(VisaStore::request)
                .optional();
    }

    Optional<VisaRequest> find(VisaRequestId id) {
        return jdbc.sql(REQUEST + "where id = :id")
                .param("id", id.uuid())
                .query(VisaStore::request)
                .optional();
    }

    Optional<VisaRequest> of(RepresentativeId representative) {
        return jdbc.sql(REQUEST + "where representative_id = :id")
                .param("id", representative.uuid())
                .query(VisaStore::request)
                .optional();
    }

    /** What officers work on: the unsigned first, the oldest first. */
    List<VisaRequest> latest(int limit) {
        return jdbc.sql(REQUEST + "order by case when state = 'REQUESTED' then 0 else 1 end, requested_at, id limit :n")
                .param("n", limit)
                .query(VisaStore::request)
                .list();
    }

    /** Empty once it has been purged. */
    Optional<byte[]> sealedPassport(VisaRequestId id) {
        return jdbc.sql("select sealed_passport from visa_request where id = :id and sealed_passport is not null")
                .param("id", id.uuid())
                .query((row, n) -> row.getBytes("sealed_passport"))
                .optional();
    }

    /** Another passport, or the same for a journey to an event on these days. */
    void passport(VisaRequestId id, byte[] sealed, LocalDate firstDay, LocalDate lastDay) {
        jdbc.sql("""
                update visa_request set sealed_passport = :sealed, first_day = :firstDay, last_day = :lastDay
                where id = :id""")
                .param("sealed", sealed)
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .param("id", id.uuid())
                .update();
    }

    /** Takes the particulars and what was asked about them away for good. */
    void purge(VisaRequestId id, VisaState state) {
        jdbc.sql("update visa_request set sealed_passport = null, question = null, state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.uuid())
                .update();
    }

    void move(VisaRequestId id, VisaState state, String question) {
        jdbc.sql("update visa_request set state = :state, question = :question where id = :id")
                .param("state", state.name())
                .param("question", question)
                .param("id", id.uuid())
                .update();
    }

    void alarm(VisaRequestId id, Feasibility alarm) {
        jdbc.sql("update visa_request set alarm = :alarm where id = :id")
                .param("alarm", alarm.name())
                .param("id", id.uuid())
                .update();
    }

    private static VisaRequest request(ResultSet row, int n) throws SQLException {
        String alarm = row.getString("alarm");
        Instant requestedAt = SqlTime.instant(row, "requested_at");
        return new VisaRequest(
                new VisaRequestId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new RepresentativeId(row.getObject("representative_id", UUID.class)),
                EventCode.of(row.getString("event_code")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                VisaState.valueOf(row.getString("state")),
                row.getString("question"),
                alarm == null ? null : Feasibility.valueOf(alarm),
                requestedAt);
    }
}
