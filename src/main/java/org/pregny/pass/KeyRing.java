package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.pregny.event.EventCode;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One signing key an event, made when its first pass is issued and never shared between events. */
@Repository
class KeyRing {

    private final JdbcClient jdbc;
    private final KeySeal seal;
    private final Entropy entropy;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    KeyRing(JdbcClient jdbc, KeySeal seal, Entropy entropy, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.entropy = entropy;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The event's key. It is made in a transaction of its own: of two issuers that need the first key at once, one makes
     * it and the other takes it, and neither has to start again.
     */
    SigningKey keyOf(EventCode event) {
        return find(event).orElseGet(() -> {
            try {
                return ownTransaction.execute(t -> make(event));
            } catch (DuplicateKeyException madeMeanwhile) {
                return find(event).orElseThrow(() -> madeMeanwhile);
            }
        });
    }

    private Optional<SigningKey> find(EventCode event) {
        return jdbc.sql("select * from signing_key where event_code = :event")
                .param("event", event.text())
                .query(this::key)
                .optional();
    }

    Optional<byte[]> publicKey(String kid) {
        return jdbc.sql("select public_key from signing_key where kid = :kid")
                .param("kid", kid)
                .query((row, n) -> row.getBytes("public_key"))
                .optional();
    }

    List<PublicKey> publicKeys() {
        return jdbc.sql("select kid, public_key from signing_key order by created_at, kid")
                .query((row, n) -> new PublicKey(row.getString("kid"), row.getBytes("public_key")))
                .list();
    }

    private SigningKey make(EventCode event) {
        String kid = SigningKey.kid(entropy.nextBytes(SigningKey.KID_BYTES));
        Ed25519PrivateKeyParameters made =
                new Ed25519PrivateKeyParameters(entropy.nextBytes(Ed25519PrivateKeyParameters.KEY_SIZE), 0);
        SigningKey key = new SigningKey(
                kid, event.text(), made.generatePublicKey().getEncoded(), made.getEncoded(), clock.instant());
        jdbc.sql("""
                insert into signing_key (kid, event_code, public_key, sealed_private_key, created_at)
                values (:kid, :event, :publicKey, :sealed, :now)""")
                .param("kid", kid)
                .param("event", event.text())
                .param("publicKey", key.publicKey())
                .param("sealed", seal.seal(kid, key.privateKey()))
                .param("now", SqlTime.of(key.createdAt()))
                .update();
        return key;
    }

    private SigningKey key(ResultSet row, int n) throws SQLException {
        String kid = row.getString("kid");
        return new SigningKey(
                kid,
                row.getString("event_code"),
                row.getBytes("public_key"),
                seal.open(kid, row.getBytes("sealed_private_key")),
                SqlTime.instant(row, "created_at"));
    }
}
