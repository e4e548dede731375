package org.pregny.nearby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.JSON;
import static org.pregny.device.PhoneInHand.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.device.DeviceId;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneStory;
import org.pregny.event.EventCode;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** What one device has heard of another that has no server, the others are told as it was signed, and nothing else. */
@PregnyTest
class SayingApiTest {

    private static final String GATE = "pregny-gate";

    @Autowired
    PhoneStory phones;

    @Autowired
    EventStory story;

    @Autowired
    DeviceOffice office;

    @Autowired
    TestTime.SettableClock clock;

    EventCode event;
    PhoneInHand absent;
    PhoneInHand bearer;
    PhoneInHand far;

    @BeforeEach
    void threePhonesOfOneHearing() {
        clock.set(TestTime.OPEN);
        event = story.aHearing(tree -> {}).code();
        absent = phones.phoneAt(event, GATE, DeviceProfile.GATE);
        bearer = phones.phoneAt(event, GATE, DeviceProfile.GATE);
        far = phones.phoneAt(event, GATE, DeviceProfile.KIOSK);
    }

    @Test
    void whatIsCarriedTwiceIsToldOnceAndWordForWord() {
        ObjectNode saying = saying(absent, passage(event, absent.device()));
        assertThat(carried(bearer, saying)).isEqualTo(204);
        assertThat(carried(far, saying)).isEqualTo(204);

        JsonNode told = told(0);

        assertThat(told.get("sayings")).hasSize(1);
        assertThat(told.at("/sayings/0")).isEqualTo(saying);
        clock.set(TestTime.OPEN.plus(Duration.ofSeconds(16)));
        assertThat(told(told.get("next").asLong()).get("sayings")).isEmpty();
    }

    @Test
    void whatNoDeviceInUseOfTheEventHasSignedIsDropped() {
        EventCode elsewhere = story.aHearing(tree -> {}).code();
        PhoneInHand stranger = phones.phoneAt(elsewhere, GATE, DeviceProfile.GATE);
        PhoneInHand stolen = phones.phoneAt(event, GATE, DeviceProfile.GATE);
        office.revoke(DeviceId.of(stolen.device()), PhoneStory.OFFICER);

        assertThat(carried(
                        bearer,
                        saying(bearer, passage(event, absent.device())),
                        saying(stranger, passage(event, stranger.device())),
                        saying(absent, passage(elsewhere, absent.device())),
                        saying(stolen, passage(event, stolen.device())),
                        saying(absent, "[]"),
                        saying(absent, "[[[["),
                        saying(absent, "{\"pregny-passage\":1}")))
                .isEqualTo(204);

        assertThat(told(0).get("sayings")).isEmpty();
    }

    @Test
    void whatIsTooLongOrNotSignedAtAllIsRefused() {
        assertThat(carried(bearer, saying(absent, "x".repeat(401)))).isEqualTo(422);
        assertThat(carried(bearer, saying(absent, "[]").put("signature", "x"))).isEqualTo(422);
        assertThat(carried(bearer, saying(absent, "[]").putNull("passage"))).isEqualTo(422);
        assertThat(carried(bearer)).isEqualTo(204);
    }

    @Test
    void anotherEventIsToldNothing() {
        carried(bearer, saying(absent, passage(event, absent.device())));
        PhoneInHand stranger = phones.phoneAt(story.aHearing(tree -> {}).code(), GATE, DeviceProfile.GATE);

        assertThat(told(stranger, 0).get("sayings")).isEmpty();
    }

    @Test
    void afterADayItIsForgotten() {
        carried(bearer, saying(absent, passage(event, absent.device())));
        clock.set(TestTime.OPEN.plus(Duration.ofHours(25)));
        carried(bearer, saying(absent, passage(event, absent.device())));

        assertThat(told(0).get("sayings")).hasSize(1);
    }

    private JsonNode told(long since) {
        return told(far, since);
    }

    private static JsonNode told(PhoneInHand phone, long since) {
        return json(phone.post("neighbours", JSON.createObjectNode().put("since", since)));
    }

    private static int carried(PhoneInHand bearer, ObjectNode... sayings) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode all = body.putArray("sayings");
        for (ObjectNode saying : sayings) {
            all.add(saying);
        }
        return bearer.post("neighbours/sayings", body).statusCode();
    }

    private static String passage(EventCode event, String device) {
        String pass = UUID.randomUUID().toString().replace("-", "");
        return "[\"pregny-passage\",\"%s\",\"%s\",\"%s\",\"ENTRY\",1503298800,\"%s\",\"perimeter\"]"
                .formatted(event, device, pass, GATE);
    }

    private static ObjectNode saying(PhoneInHand by, String passage) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(by.keys.getPrivate());
            signature.update(passage.getBytes(StandardCharsets.UTF_8));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
            return JSON.createObjectNode().put("passage", passage).put("signature", text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
