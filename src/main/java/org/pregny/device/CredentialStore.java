package org.pregny.device;

import java.time.Instant;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a device's claim and secret is kept. */
@Repository
class CredentialStore {

    private final JdbcClient jdbc;

    CredentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A device and what its secret hashes to. */
    record Credential(Device device, String secretHash) {}

    /** The one offered before is void with it. */
    void offer(DeviceId id, DeviceSecret claim, Instant until) {
        jdbc.sql("update device set claim_hash = :hash, claim_until = :until where id = :id")
                .param("hash", claim.hash())
                .param("until", SqlTime.of(until))
                .param("id", id.uuid())
                .update();
    }

    /** Whose claim this is while it is good; locked, so that of two phones one gets it. */
    Optional<Device> claimed(DeviceSecret claim, Instant now) {
        return jdbc.sql("select " + DeviceRows.COLUMNS + " from device"
                        + " where claim_hash = :hash and claim_until >= :now and state = 'WAITING' for update")
                .param("hash", claim.hash())
                .param("now", SqlTime.of(now))
                .query(DeviceRows::device)
                .optional();
    }

    void open(DeviceId id, Claim claim, DeviceSecret secret, Instant at) {
        jdbc.sql("update device set claim_hash = null, claim_until = null, secret_hash = :hash, key_x = :x, key_y = :y,"
                        + " model = :model, app_version = :version, claimed_at = :at, state = 'ACTIVE' where id = :id")
                .param("hash", secret.hash())
                .param("x", claim.key().x())
                .param("y", claim.key().y())
                .param("model", claim.model())
                .param("version", claim.appVersion())
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    Optional<Credential> credential(DeviceId id) {
        return jdbc.sql("select " + DeviceRows.COLUMNS + ", secret_hash from device"
                        + " where id = :id and state = 'ACTIVE'")
                .param("id", id.uuid())
                .query((row, n) -> new Credential(DeviceRows.device(row, n), row.getString("secret_hash")))
                .optional();
    }
}
