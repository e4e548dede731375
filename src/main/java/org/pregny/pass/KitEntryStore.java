package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who got emergency passes; rows are only ever added. */
@Repository
class KitEntryStore {

    private static final String FORGOTTEN = "–";

    private final JdbcClient jdbc;

    KitEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID kit, KitLine line, String by, Instant at) {
        HandOut handOut = line.handOut();
        jdbc.sql("""
                insert into emergency_entry (kit_id, running, name, organisation_name, document_type,
                    document_last_four, handed_out_at, handed_out_by, written_by, written_at)
                values (:kit, :running, :name, :organisation, :document, :lastFour, :at, :by, :writtenBy, :writtenAt)
                """)
                .param("kit", kit)
                .param("running", line.running())
                .param("name", handOut.name())
                .param("organisation", handOut.organisation())
                .param("document", handOut.document().name())
                .param("lastFour", handOut.lastFour())
                .param("at", SqlTime.of(handOut.at()))
                .param("by", handOut.by())
                .param("writtenBy", by)
                .param("writtenAt", SqlTime.of(at))
                .update();
    }

    /** When, and that somebody got a number, stays; who it was does not. */
    void forget(UUID kit) {
        jdbc.sql("""
                update emergency_entry set name = :nobody, organisation_name = :nobody, document_last_four = '0000'
                where kit_id = :kit and name <> :nobody""").param("nobody", FORGOTTEN).param("kit", kit).update();
    }

    /** Of all numbers, the oldest first. */
    List<KitEntry> of(UUID kit) {
        return jdbc.sql("select * from emergency_entry where kit_id = :kit order by id")
                .param("kit", kit)
                .query(KitEntryStore::entry)
                .list();
    }

    private static KitEntry entry(ResultSet row, int n) throws SQLException {
        HandOut handOut = new HandOut(
                row.getString("name"),
                row.getString("organisation_name"),
                DocumentType.valueOf(row.getString("document_type")),
                row.getString("document_last_four"),
                SqlTime.instant(row, "handed_out_at"),
                row.getString("handed_out_by"));
        return new KitEntry(
                row.getLong("id"),
                row.getInt("running"),
                handOut,
                row.getString("written_by"),
                SqlTime.instant(row, "written_at"));
    }
}
