package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;

/** Reads rows of passes into records. */
final class PassRows {

    private PassRows() {}

    static Pass pass(ResultSet row, int n) throws SQLException {
        String seen = row.getString("document_seen");
        UUID replaces = row.getObject("replaces", UUID.class);
        return new Pass(
                new PassId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new RepresentativeId(row.getObject("representative_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                EventCode.of(row.getString("event_code")),
                row.getInt("version"),
                PassState.valueOf(row.getString("state")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                holder(row),
                SqlTime.instant(row, "valid_from"),
                SqlTime.instant(row, "valid_until"),
                row.getString("kid"),
                row.getString("code"),
                SqlTime.instant(row, "issued_at"),
                SqlTime.instant(row, "activated_at"),
                seen == null ? null : DocumentType.valueOf(seen),
                replaces == null ? null : new PassId(replaces));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                row.getString("name_to_print"),
                row.getString("name_on_id"),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getString("category"),
                DocumentType.valueOf(row.getString("document_type")),
                row.getString("document_last_four"),
                row.getObject("photo_id", UUID.class),
                row.getString("email"));
    }
}
