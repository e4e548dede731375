package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    void add(ApplicationId application, ProofOfReceipt proof, byte[] sealed, String checkKey) {
        jdbc.sql("""
                insert into receipt (number, application_id, kind, sealed, sha256, check_key, received_at)
                values (:number, :application, :kind, :sealed, :sha256, :checkKey, :at)""")
                .param("number", proof.number())
                .param("application", application.uuid())
                .param("kind", proof.kind().name())
                .param("sealed", sealed)
                .param("sha256", proof.sha256())
                .param("checkKey", checkKey)
                .param("at", SqlTime.of(proof.receivedAt()))
                .update();
    }

    List<ProofOfReceipt> of(ApplicationId application) {
        return jdbc.sql("select number, kind, sha256, received_at, case when sealed is null then 0 else 1 end as kept"
                        + " from receipt where application_id = :application"
                        + " order by turn")
                .param("application", application.uuid())
                .query(ReceiptStore::proof)
                .list();
    }

    Optional<byte[]> sealed(ApplicationId application, String number) {
        return jdbc.sql("select sealed from receipt where application_id = :application and number = :number"
                        + " and sealed is not null")
                .param("application", application.uuid())
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

    private static ProofOfReceipt proof(ResultSet row, int n) throws SQLException {
        return new ProofOfReceipt(
                row.getString("number"),
                ReceiptKind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                SqlTime.instant(row, "received_at"),
                row.getInt("kept") == 1);
    }
}
