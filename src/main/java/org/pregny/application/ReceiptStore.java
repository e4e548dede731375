package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts with the bytes they are for; nothing is ever changed here. */
@Repository
class ReceiptStore {

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApplicationId application, ProofOfReceipt proof, byte[] received, String seal) {
        jdbc.sql("""
                insert into receipt (number, application_id, kind, received, sha256, seal, received_at)
                values (:number, :application, :kind, :received, :sha256, :seal, :at)""")
                .param("number", proof.number())
                .param("application", application.uuid())
                .param("kind", proof.kind().name())
                .param("received", received)
                .param("sha256", proof.sha256())
                .param("seal", seal)
                .param("at", SqlTime.of(proof.receivedAt()))
                .update();
    }

    List<ProofOfReceipt> of(ApplicationId application) {
        return jdbc.sql("select number, kind, sha256, received_at from receipt where application_id = :application"
                        + " order by received_at, number")
                .param("application", application.uuid())
                .query(ReceiptStore::proof)
                .list();
    }

    Optional<byte[]> received(ApplicationId application, String number) {
        return jdbc.sql("select received from receipt where application_id = :application and number = :number")
                .param("application", application.uuid())
                .param("number", number)
                .query((row, n) -> row.getBytes("received"))
                .optional();
    }

    Optional<Instant> sealed(String seal) {
        return jdbc.sql("select received_at from receipt where seal = :seal")
                .param("seal", seal)
                .query((row, n) -> SqlTime.instant(row, "received_at"))
                .optional();
    }

    private static ProofOfReceipt proof(ResultSet row, int n) throws SQLException {
        return new ProofOfReceipt(
                row.getString("number"),
                ReceiptKind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                SqlTime.instant(row, "received_at"));
    }
}
