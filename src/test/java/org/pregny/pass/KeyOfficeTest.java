package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys come, retire and are revoked, whatever else happens in the same moment. */
@PregnyTest
class KeyOfficeTest {

    private static final Actor OPERATOR = Actor.staff("operator");
    private static final int AT_ONCE = 6;
    private static final PassToken TOKEN = new PassToken(
            new PassId(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
            Instant.parse("2017-10-10T22:00:00Z"),
            Instant.parse("2017-10-13T21:59:59Z"),
            12,
            List.of(12, 6),
            1);

    @Autowired
    KeyOffice office;

    @Autowired
    TokenSigner signer;

    @Autowired
    SealedKeys seals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private final EventCode event =
            EventCode.of("keys-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void afterARotationOldCodesStillHoldAndNewOnesAreSignedWithTheNewKey() {
        TokenSigner.Signed before = sign();
        office.rotate(before.kid(), OPERATOR);
        TokenSigner.Signed after = sign();

        assertThat(after.kid()).isNotEqualTo(before.kid());
        assertThat(signer.read(before.code())).isPresent();
        assertThat(signer.read(after.code())).isPresent();
        assertThat(office.key(before.kid()).state()).isEqualTo(KeyState.RETIRED);
    }

    @Test
    void whatARevokedKeyHasSignedIsRefusedAtOnce() {
        TokenSigner.Signed before = sign();
        office.revoke(before.kid(), OPERATOR);

        assertThat(signer.read(before.code())).isEmpty();
        assertThat(signer.read(sign().code())).isPresent();
    }

    @Test
    void aRetiredKeyCanStillBeRevokedAndTheActiveOneGoesOn() {
        TokenSigner.Signed first = sign();
        office.rotate(first.kid(), OPERATOR);
        TokenSigner.Signed second = sign();
        office.revoke(first.kid(), OPERATOR);

        assertThat(signer.read(first.code())).isEmpty();
        assertThat(sign().kid()).isEqualTo(second.kid());
    }

    @Test
    void aSecondPressChangesNothing() {
        String kid = sign().kid();
        office.rotate(kid, OPERATOR);
        office.rotate(kid, OPERATOR);
        office.revoke(kid, OPERATOR);
        office.revoke(kid, OPERATOR);
        office.rotate(kid, OPERATOR);

        assertThat(office.keys()).filteredOn(k -> k.event().equals(event)).hasSize(2);
        assertThat(office.key(kid).state()).isEqualTo(KeyState.REVOKED);
    }

    @Test
    void whoeverRotatesAKeyAtTheSameMomentMakesOneNewKeyTogether() throws Exception {
        String kid = sign().kid();
        allAtOnce(() -> office.rotate(kid, OPERATOR).kid());

        assertThat(office.keys())
                .filteredOn(k -> k.event().equals(event))
                .extracting(EventKey::state)
                .containsExactlyInAnyOrder(KeyState.RETIRED, KeyState.ACTIVE);
    }

    @Test
    void whoSignsWhileTheKeyRotatesGetsAGoodCodeAllTheSame() throws Exception {
        String kid = sign().kid();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> rotation = others.submit(() -> {
                together.await();
                return office.rotate(kid, OPERATOR);
            });
            together.await();
            List<TokenSigner.Signed> signed =
                    IntStream.range(0, 40).mapToObj(i -> inOneTransaction()).toList();
            rotation.get();

            assertThat(signed).allMatch(s -> signer.read(s.code()).isPresent());
            assertThat(signed.getLast().kid()).isNotEqualTo(kid);
        }
    }

    @Test
    void whoSignedWithAKeyThatIsRevokedMeanwhileMustBeginAgain() {
        String kid = sign().kid();
        TransactionTemplate issuing = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> issuing.execute(t -> {
                    TokenSigner.Signed signed = sign();
                    revokeElsewhere(kid);
                    return signed;
                }))
                .hasMessageContaining("was revoked while it signed");
    }

    @Test
    void thePrivatePartIsGoneAsSoonAsAKeyHasStoppedSigning() {
        String kid = sign().kid();
        office.rotate(kid, OPERATOR);

        assertThat(jdbc.sql("select count(*) from event_key where kid = :kid and sealed_private_key is null")
                        .param("kid", kid)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesASecondActiveKeyOfAnEvent() {
        String kid = sign().kid();

        assertThatThrownBy(() -> jdbc.sql("insert into event_key (kid, event_code, state, active_for, public_key,"
                                + " sealed_private_key, created_at) select 'twin', event_code, state, active_for,"
                                + " public_key, sealed_private_key, created_at from event_key where kid = :kid")
                        .param("kid", kid)
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void anotherSecretShowsInTheHealthAndRotationIsTheWayOut() {
        String kid = sign().kid();
        jdbc.sql("update event_key set sealed_private_key = :other where kid = :kid")
                .param("other", new byte[60])
                .param("kid", kid)
                .update();

        assertThat(seals.unopened()).containsExactly(kid);
        assertThat(new Browser(port).get("/actuator/health").statusCode()).isEqualTo(503);
        office.rotate(kid, OPERATOR);
        assertThat(seals.unopened()).isEmpty();
        assertThat(new Browser(port).get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void thePublishedSetKeepsRetiredKeysAndNamesRevokedOnesApart() throws Exception {
        String retired = sign().kid();
        office.rotate(retired, OPERATOR);
        String revoked = sign().kid();
        office.revoke(revoked, OPERATOR);
        JsonNode set = new ObjectMapper()
                .readTree(new Browser(port).get("/.well-known/pass-keys").body());

        assertThat(set.get("keys").findValuesAsText("kid")).contains(retired).doesNotContain(revoked);
        assertThat(set.get("revokedKeys").findValuesAsText("kid"))
                .contains(revoked)
                .doesNotContain(retired);
        assertThat(set.get("keys")).allMatch(k -> k.has("event") && k.has("state") && k.has("createdAt"));
    }

    private TokenSigner.Signed sign() {
        return signer.sign(event, TOKEN);
    }

    private TokenSigner.Signed inOneTransaction() {
        return new TransactionTemplate(transactions).execute(t -> sign());
    }

    private void revokeElsewhere(String kid) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> office.revoke(kid, OPERATOR)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void allAtOnce(Callable<String> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        try (ExecutorService others = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> done = others.invokeAll(IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<String>) () -> {
                        together.await();
                        return act.call();
                    })
                    .toList());
            for (Future<String> one : done) {
                one.get();
            }
        }
    }
}
