package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;

/** Reads rows of the application's tables into its records. */
final class ApplicationRows {

    private ApplicationRows() {}

    /** The columns that an application is read from. */
    static final String[] APPLICATION = {
        "id",
        "number",
        "event_code",
        "organisation_id",
        "language",
        "contact_name",
        "contact_email",
        "state",
        "submitted_at",
        "review_due_at",
        "information_due_at",
        "closed_at",
        "late_reason",
        "version"
    };

    static EventApplication application(ResultSet row, int n) throws SQLException {
        return application(row, "");
    }

    /** From columns that are called so, after a prefix that tells them from others in the same row. */
    static EventApplication application(ResultSet row, String prefix) throws SQLException {
        return new EventApplication(
                new ApplicationId(row.getObject(prefix + "id", UUID.class)),
                row.getString(prefix + "number"),
                EventCode.of(row.getString(prefix + "event_code")),
                new OrganisationId(row.getObject(prefix + "organisation_id", UUID.class)),
                Language.ofTag(row.getString(prefix + "language")).orElseThrow(),
                row.getString(prefix + "contact_name"),
                row.getString(prefix + "contact_email"),
                ApplicationState.valueOf(row.getString(prefix + "state")),
                SqlTime.instant(row, prefix + "submitted_at"),
                SqlTime.instant(row, prefix + "review_due_at"),
                SqlTime.instant(row, prefix + "information_due_at"),
                SqlTime.instant(row, prefix + "closed_at"),
                row.getString(prefix + "late_reason"),
                row.getInt(prefix + "version"));
    }

    static Representative representative(ResultSet row, int n) throws SQLException {
        return new Representative(
                new RepresentativeId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getInt("position"),
                row.getString("name_on_id"),
                row.getString("name_to_print"),
                row.getString("email"),
                DocumentType.valueOf(row.getString("document_type")),
                row.getString("document_last_four"),
                row.getObject("photo_id", UUID.class),
                groundsPass(row),
                row.getString("function_title"),
                RepresentativeState.valueOf(row.getString("state")),
                code(RefusalReason.class, row.getString("reason")),
                row.getString("reason_note"),
                SqlTime.instant(row, "decided_at"),
                SqlTime.instant(row, "offer_due_at"),
                code(Credential.class, row.getString("credential")),
                SqlTime.instant(row, "credential_at"),
                code(QuotaVerdict.class, row.getString("quota")),
                SegmentSet.ofText(row.getString("segments")));
    }

    static InformationRequest informationRequest(ResultSet row, int n) throws SQLException {
        return new InformationRequest(
                row.getObject("id", UUID.class),
                row.getString("question"),
                SqlTime.instant(row, "asked_at"),
                row.getString("answer"),
                SqlTime.instant(row, "answered_at"),
                List.of(),
                List.of());
    }

    private static Representative.GroundsPass groundsPass(ResultSet row) throws SQLException {
        if (!row.getBoolean("holds_grounds_pass")) {
            return null;
        }
        return new Representative.GroundsPass(
                row.getString("grounds_pass_station"), row.getObject("grounds_pass_valid_until", LocalDate.class));
    }

    static <E extends Enum<E>> E code(Class<E> type, String text) {
        return text == null ? null : Enum.valueOf(type, text);
    }
}
