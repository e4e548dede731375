package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts with the bytes they are for. */
@Repository
class ReceiptStore {

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A receipt with what it is for and what finds it again. */
    record Sealed(ProofOfReceipt proof, byte[] bytes, String checkKey) {}

    /** @param application null where it is for something else */
    void add(UUID about, ApplicationId application, Sealed receipt) {
        ProofOfReceipt proof = receipt.proof();
        jdbc.sql("""
                insert into receipt (number, about_id, application_id, kind, sealed, sha256, check_key, received_at)
                values (:number, :about, :application, :kind, :sealed, :sha256, :checkKey, :at)""")
                .param("number", proof.number())
                .param("about", about)
                .param("application", application == null ? null : application.uuid())
                .param("kind", proof.kind().name())
                .param("sealed", receipt.bytes())
                .param("sha256", proof.sha256())
                .param("checkKey", receipt.checkKey())
                .param("at", SqlTime.of(proof.receivedAt()))
                .update();
    }

    List<ProofOfReceipt> of(UUID about) {
        return jdbc.sql("select number, kind, sha256, received_at, case when sealed is null then 0 else 1 end as kept"
                        + " from receipt where about_id = :about"
                        + " order by turn")
                .param("about", about)
                .query(ReceiptStore::proof)
                .list();
    }

    Optional<byte[]> sealed(UUID about, String number) {
        return jdbc.sql("select sealed from receipt where about_id = :about and number = :number"
                        + " and sealed is not null")
                .param("about", about)
                .param("number", number)
                .query((row, n) -> row.getBytes("sealed"))
                .optional();
    }

    Optional<Instant> receivedAt(String checkKey) {
        return jdbc.sql("select received_at from receipt where check_key = :checkKey")
                .param("checkKey", checkKey)
                .query((row, n) -> SqlTime.instant(row, "received_at"))
                .optional();
    }

    /** What the receipts of this event are for; that there are receipts stays. */
    void forget(EventCode event) {
        jdbc.sql("update receipt set sealed = null where sealed is not null"
                        + " and application_id in (select id from application where event_code = :event)")
                .param("event", event.text())
                .update();
    }

    void forget(Collection<UUID> about) {
        if (!about.isEmpty()) {
            jdbc.sql("update receipt set sealed = null where sealed is not null and about_id in (:about)")
                    .param("about", about)
                    .update();
        }
    }

    private static ProofOfReceipt proof(ResultSet row, int n) throws SQLException {
        return new ProofOfReceipt(
                row.getString("number"),
                ReceiptKind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                SqlTime.instant(row, "received_at"),
                row.getInt("kept") == 1);
    }
}
