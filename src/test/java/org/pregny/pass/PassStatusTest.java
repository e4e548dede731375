package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of dead passes as a gate sees it: fetched with a password, believed for its signature. */
@PregnyTest
class PassStatusTest {

    private static final String PATH = "/api/v1/events/hearing-2/pass-status";

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    PassControl control;

    @Autowired
    KeyOffice keys;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String gate;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void aGateIsThere() {
        story.clock.set(TestTime.OPEN);
        gate = staff.add("status-gate", "GATE");
    }

    @Test
    void aChangedPassIsInTheNextListAndInTheChangeSinceTheLast() throws Exception {
        Pass replaced = issued();
        Pass revoked = issued();
        HeldList before = taken(PATH, null);
        passes.replace(replaced.id(), PassReason.of(PassCause.LOST, officer()));
        control.revoke(revoked.id(), PassReason.of(PassCause.ISSUED_IN_ERROR, officer()));
        HeldList after = taken(PATH + "?since=" + before.number(), before);

        assertThat(status(before, replaced)).isNull();
        assertThat(status(after, replaced)).isEqualTo(StatusCode.SUPERSEDED);
        assertThat(status(after, revoked)).isEqualTo(StatusCode.REVOKED);
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(taken(PATH, null).content().digest())
                .isEqualTo(after.content().digest());
    }

    @Test
    void aGoodPassIsNotOnTheListAndAnActivatedOneNeither() throws Exception {
        Pass pass = issued();
        passes.activate(pass.id(), org.pregny.kernel.DocumentType.PASSPORT, Actor.staff("desk"));

        assertThat(status(taken(PATH, null), pass)).isNull();
    }

    @Test
    void aRevokedKeyIsOnTheListWhichTheNextKeySigns() throws Exception {
        String kid = issued().kid();
        keys.revoke(kid, Actor.staff("operator"));
        HeldList list = taken(PATH, null);

        assertThat(list.content().revokedKids()).contains(kid);
        assertThat(list.kid()).isNotEqualTo(kid);
    }

    @Test
    void anUnchangedListIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = get(PATH);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).contains("application/cose");
        assertThat(get(PATH, "If-None-Match", tag).statusCode()).isEqualTo(304);
        Pass pass = issued();
        passes.replace(pass.id(), PassReason.of(PassCause.SPOILT, officer()));
        assertThat(get(PATH, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aNumberThatNeverWasGetsTheWholeList() throws Exception {
        assertThat(taken(PATH + "?since=1000000", null).number()).isLessThan(1_000_000);
        assertThat(taken(PATH + "?since=-1", null)).isNotNull();
    }

    @Test
    void onlyGatesAndDesksMayReadIt() {
        Browser stranger = new Browser(port);

        assertThat(stranger.get(PATH).statusCode()).isEqualTo(401);
        assertThat(stranger.get(PATH, "Authorization", staff.add("status-reviewer", "REVIEWER"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.get("/api/v1/events/no-such-event/pass-status", "Authorization", gate)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseRefusesAPassWhoseIdBeginsLikeAnothersOfItsEvent() {
        Pass pass = issued();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update pass set short_id = :id where event_code = :event and id <> :pass")
                                .param("id", pass.id().shortText())
                                .param("event", pass.event().text())
                                .param("pass", pass.id().uuid())
                                .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private Pass issued() {
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return passes.passesOf(receipt.id()).get(0);
    }

    private static Authority officer() {
        return Authority.officer(Actor.staff("desk"));
    }

    private static StatusCode status(HeldList list, Pass pass) {
        return list.content().passes().get(Long.parseLong(pass.id().shortText(), 16));
    }

    private HeldList taken(String path, HeldList held) throws Exception {
        HeldList.Outcome outcome = HeldList.apply(get(path).body(), held, keySet());
        assertThat(outcome.word()).isEqualTo("APPLIED");
        return outcome.held();
    }

    private CodeContexts.KeySet keySet() throws IOException {
        return new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(new Browser(port).get("/.well-known/pass-keys").body(), CodeContexts.KeySet.class);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        Browser address = new Browser(port);
        return http.send(
                address.request(path, headers)
                        .header("Authorization", gate)
                        .GET()
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
