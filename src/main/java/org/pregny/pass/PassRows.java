package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;

/** Reads rows of passes into records. */
final class PassRows {

    private PassRows() {}

    static Pass pass(ResultSet row, int n) throws SQLException {
        String seen = row.getString("document_seen");
        return new Pass(
                new PassId(row.getObject("id", UUID.class)),
                row.getString("number"),
                PassType.valueOf(row.getString("pass_type")),
                id(row, "representative_id", RepresentativeId::new),
                id(row, "accompanies", RepresentativeId::new),
                id(row, "application_id", ApplicationId::new),
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
                id(row, "replaces", PassId::new),
                SegmentSet.ofText(row.getString("segments")));
    }

    private static <T> T id(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        UUID uuid = row.getObject(column, UUID.class);
        return uuid == null ? null : id.apply(uuid);
    }

    private static Holder holder(ResultSet row) throws SQLException {
        String document = row.getString("document_type");
        return new Holder(
                row.getString("name_to_print"),
                row.getString("name_on_id"),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getString("category"),
                document == null ? null : DocumentType.valueOf(document),
                row.getString("document_last_four"),
                row.getObject("photo_id", UUID.class),
                row.getString("email"));
    }
}
