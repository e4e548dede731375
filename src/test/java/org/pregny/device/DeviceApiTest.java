package org.pregny.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.json;
import static org.pregny.device.PhoneStory.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.EventCode;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a phone becomes a device, what it may ask for then, and how it is told to forget (issue 6, point 4). */
@PregnyTest
class DeviceApiTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");
    private static final String GATE = "pregny-gate";

    @Autowired
    PhoneStory story;

    @Autowired
    DeviceOffice office;

    @Autowired
    ClaimDesk claims;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsAugust() {
        clock.set(TestTime.OPEN);
    }

    @Test
    void aTokenTurnsAPhoneIntoADeviceOnce() {
        String token = claims.offer(made().id(), OFFICER);
        PhoneInHand phone = phone();

        assertThat(phone.claim(token).statusCode()).isEqualTo(201);
        assertThat(phone.get("state").statusCode()).isEqualTo(200);
        assertThat(code(phone().claim(token), 410)).isEqualTo("device.claim.gone");
        assertThat(code(phone().claim("AAAAAAAAAAAAAAAAAAAAAA"), 410)).isEqualTo("device.claim.gone");
    }

    @Test
    void aTokenIsGoodForAQuarterOfAnHourAndTheNextOneMakesItVoid() {
        Device device = made();
        String first = claims.offer(device.id(), OFFICER);
        String second = claims.offer(device.id(), OFFICER);
        assertThat(phone().claim(first).statusCode()).isEqualTo(410);

        clock.set(TestTime.OPEN.plus(ClaimDesk.GOOD_FOR).plusMillis(1));
        assertThat(phone().claim(second).statusCode()).isEqualTo(410);
        clock.set(TestTime.OPEN.plus(ClaimDesk.GOOD_FOR));
        assertThat(phone().claim(second).statusCode()).isEqualTo(201);
    }

    @Test
    void ofPhonesThatClaimAtOnceOneGetsTheDevice() throws Exception {
        String token = claims.offer(made().id(), OFFICER);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            all.add(() -> phone().claim(token).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 410, 410, 410);
    }

    @Test
    void aKeyThatIsNoPointOfTheCurveIsRefusedAndTheTokenStaysGood() {
        String token = claims.offer(made().id(), OFFICER);
        PhoneInHand phone = phone();
        ObjectNode elsewhere = phone.claimOf(token);
        ((ObjectNode) elsewhere.get("publicKey")).put("y", "A".repeat(43));
        ObjectNode otherCurve = phone.claimOf(token);
        ((ObjectNode) otherCurve.get("publicKey")).put("crv", "P-384");

        for (ObjectNode claim : List.of(elsewhere, otherCurve)) {
            assertThat(phone.line
                            .postJson("/api/v1/device/claim", claim.toString())
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(phone.claim(token).statusCode()).isEqualTo(201);
    }

    @Test
    void neitherTokenNorSecretNorPinIsKept() {
        Device device = made();
        String token = claims.offer(device.id(), OFFICER);
        String offered = row(device);
        PhoneInHand phone = phone();
        phone.claim(token);
        office.setPin(device.id(), "271828", OFFICER);

        assertThat(offered).doesNotContain(token);
        assertThat(row(device))
                .doesNotContain(token)
                .doesNotContain("271828")
                .doesNotContain(phone.bearer().substring(phone.bearer().indexOf('.') + 1));
    }

    @Test
    void theStateTellsWhereItStandsAndGrowsWithEachChange() {
        PhoneInHand phone = story.phoneAt(HEARING, GATE, DeviceProfile.GATE);
        JsonNode before = json(phone.get("state"));

        assertThat(before.at("/event/code").asText()).isEqualTo("hearing-2");
        assertThat(before.at("/event/zone").asText()).isEqualTo("Europe/Zurich");
        assertThat(before.at("/gate/code").asText()).isEqualTo(GATE);
        assertThat(before.at("/gate/zone").asText()).isEqualTo("perimeter");
        assertThat(before.at("/gate/name/fr").asText()).isEqualTo("Portail de Pregny");
        assertThat(before.get("direction").asText()).isEqualTo("BOTH");
        assertThat(before.get("serverTime").asText()).isEqualTo("2017-08-21T07:00:00Z");
        assertThat(before.get("pin").isNull()).isTrue();
        assertThat(before.get("rehearsal").isNull()).isTrue();

        office.switchTo(
                DeviceId.of(phone.device()),
                new Assignment(HEARING, "door-6", DeviceProfile.KIOSK, Ways.EXIT),
                OFFICER);
        JsonNode after = json(phone.get("state"));
        assertThat(after.get("version").asInt())
                .isGreaterThan(before.get("version").asInt());
        assertThat(after.at("/gate/code").asText()).isEqualTo("door-6");
        assertThat(after.get("profile").asText()).isEqualTo("KIOSK");
        assertThat(after.get("direction").asText()).isEqualTo("EXIT");
    }

    @Test
    void inARehearsalTheTimeToGoByIsTheRehearsalsAndTheSkewIsMeasuredInRealTime() {
        PhoneInHand phone = story.phoneAt(HEARING, GATE, DeviceProfile.GATE);
        clock.rehearse(TestTime.OPEN.plus(Duration.ofDays(51)));
        JsonNode state = json(
                phone.get("state?clock=" + TestTime.OPEN.plusSeconds(40).toEpochMilli() + "&waiting=7&snapshot=12"));

        assertThat(state.get("serverTime").asText()).isEqualTo("2017-10-11T07:00:00Z");
        assertThat(state.get("rehearsal").asText()).isEqualTo("2017-10-11T09:00:00+02:00");
        Pulse pulse = office.device(DeviceId.of(phone.device())).pulse();
        assertThat(pulse.skew()).isEqualTo(Duration.ofSeconds(40));
        assertThat(pulse.isClockWrong()).isTrue();
        assertThat(pulse.waiting()).isEqualTo(7);
        assertThat(pulse.snapshot()).isEqualTo(12);
    }

    @Test
    void aPinIsCheckedWithoutTheServerByWhatTheStateTells() throws Exception {
        PhoneInHand phone = story.phoneAt(HEARING, GATE, DeviceProfile.GATE);
        office.setPin(DeviceId.of(phone.device()), "4711", OFFICER);
        JsonNode pin = json(phone.get("state")).get("pin");
        byte[] salt = Base64.getUrlDecoder().decode(pin.get("salt").asText());
        PBEKeySpec typed =
                new PBEKeySpec("4711".toCharArray(), salt, pin.get("iterations").asInt(), 256);

        assertThat(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(typed)
                        .getEncoded())
                .isEqualTo(Base64.getUrlDecoder().decode(pin.get("hash").asText()));
    }

    @Test
    void aRevokedDeviceIsToldToForgetAndSoIsAStranger() {
        PhoneInHand phone = story.phoneAt(HEARING, GATE, DeviceProfile.GATE);
        office.revoke(DeviceId.of(phone.device()), OFFICER);
        String stranger = "Bearer " + made().id() + "." + "A".repeat(43);

        for (HttpResponse<String> answer :
                List.of(phone.get("state"), phone.line.get("/api/v1/device/state", "Authorization", stranger))) {
            assertThat(code(answer, 401)).isEqualTo("device.unauthorised");
            assertThat(json(answer).get("wipe").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer x", "Bearer null.null", "Basic Og=="})
    void whoIsNoDeviceAtAllIsNotToldToForgetAnything(String authorization) {
        HttpResponse<String> answer = authorization.isEmpty()
                ? phone().line.get("/api/v1/device/state")
                : phone().line.get("/api/v1/device/state", "Authorization", authorization);

        assertThat(code(answer, 401)).isEqualTo("device.unauthorised");
        assertThat(json(answer).get("wipe").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"KIOSK,photos/00000000-0000-0000-0000-000000000000", "GATE,anything", "DESK,claimed", "KIOSK,inside"})
    void aCallThatItsProfileDoesNotNameIsForbidden(DeviceProfile profile, String call) {
        assertThat(code(story.phoneAt(HEARING, GATE, profile).get(call), 403)).isEqualTo("device.forbidden");
    }

    @Test
    void aDeviceReachesNoDoorOfStaffAndStaffNoneOfDevices() {
        PhoneInHand phone = story.phoneAt(HEARING, GATE, DeviceProfile.DESK);
        String guard = staff.add("device-guard", "GATE", "PASS_OFFICER");

        assertThat(phone.line
                        .postJson("/api/v1/gates/pregny-gate/scans", "[]", "Authorization", phone.bearer())
                        .statusCode())
                .isEqualTo(401);
        assertThat(phone.line
                        .get("/api/v1/events/hearing-2/pass-status", "Authorization", phone.bearer())
                        .statusCode())
                .isEqualTo(401);
        assertThat(phone.line
                        .get("/en/devices", "Authorization", phone.bearer())
                        .statusCode())
                .isEqualTo(302);
        assertThat(phone.line
                        .get("/api/v1/device/state", "Authorization", guard)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anAnswerSetsNoCookieAndIsKeptNowhere() {
        HttpResponse<String> answer =
                story.phoneAt(HEARING, GATE, DeviceProfile.GATE).get("state");

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void allThatIsDoneToADeviceStandsInTheTrail() {
        PhoneInHand phone = story.phoneAt(HEARING, GATE, DeviceProfile.GATE);
        DeviceId id = DeviceId.of(phone.device());
        office.setPin(id, "1234", OFFICER);
        office.switchTo(id, new Assignment(HEARING, "door-6", DeviceProfile.GATE, Ways.BOTH), OFFICER);
        office.revoke(id, OFFICER);
        office.revoke(id, OFFICER);

        assertThat(jdbc.sql("select action from audit_entry where subject_id = :id order by id")
                        .param("id", id.uuid())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "device.made",
                        "device.offered",
                        "device.claimed",
                        "device.pinSet",
                        "device.switched",
                        "device.revoked");
    }

    private Device made() {
        return story.made(HEARING, GATE, DeviceProfile.GATE);
    }

    private PhoneInHand phone() {
        return new PhoneInHand(story.port());
    }

    private String row(Device device) {
        return jdbc.sql("select * from device where id = :id")
                .param("id", device.id().uuid())
                .query()
                .singleRow()
                .toString();
    }

    private static String code(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return json(answer).get("code").asText();
    }
}
