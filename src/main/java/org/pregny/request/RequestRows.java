package org.pregny.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.pregny.round.RoundId;

/** Rows of this room as records. */
final class RequestRows {

    private static final String SPACE = " ";

    private RequestRows() {}

    static AccreditationRequest request(ResultSet row, int n) throws SQLException {
        return new AccreditationRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("process"),
                row.getInt("form_version"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("contact_name"),
                row.getString("contact_email"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ProfileId(row.getObject("profile_id", UUID.class)),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getString("category"),
                RequestState.valueOf(row.getString("state")),
                reason(row),
                dates(row),
                id(row, "merged_into"),
                row.getInt("version"));
    }

    private static RequestDates dates(ResultSet row) throws SQLException {
        return new RequestDates(
                SqlTime.instant(row, "submitted_at"),
                SqlTime.instant(row, "screening_due_at"),
                SqlTime.instant(row, "information_due_at"),
                SqlTime.instant(row, "silence_ended_at"),
                SqlTime.instant(row, "reconsideration_closes_at"),
                SqlTime.instant(row, "reconsideration_asked_at"),
                SqlTime.instant(row, "closed_at"));
    }

    static RequestLine line(ResultSet row, int n) throws SQLException {
        return new RequestLine(
                RequestStep.valueOf(row.getString("step")),
                SqlTime.instant(row, "taken_at"),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor")),
                reason(row),
                row.getString("words"),
                row.getString("about"),
                row.getObject("dmn_version", Integer.class),
                row.getInt("form_version"));
    }

    static RequestInquiry inquiry(ResultSet row, int n) throws SQLException {
        String concerns = row.getString("concerns");
        return new RequestInquiry(
                row.getObject("id", UUID.class),
                row.getString("question"),
                concerns.isEmpty() ? List.of() : List.of(concerns.split(SPACE)),
                SqlTime.instant(row, "asked_at"),
                SqlTime.instant(row, "due_at"),
                row.getString("answer"),
                SqlTime.instant(row, "answered_at"));
    }

    static RequestAnswer answer(ResultSet row, int n) throws SQLException {
        return new RequestAnswer(row.getString("question"), row.getString("answer"));
    }

    private static RequestReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : RequestReason.valueOf(reason);
    }

    private static RequestId id(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new RequestId(id);
    }
}
