package org.pregny.nearby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.JSON;
import static org.pregny.device.PhoneInHand.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** How devices of one event are brought together, and nobody else is (issue 6, point 3). */
@PregnyTest
class NeighbourApiTest {

    private static final String GATE = "pregny-gate";
    private static final String DESCRIPTION = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n";

    @Autowired
    PhoneStory phones;

    @Autowired
    EventStory story;

    @Autowired
    DeviceOffice office;

    @Autowired
    TestTime.SettableClock clock;

    EventCode event;

    @BeforeEach
    void aHearing() {
        clock.set(TestTime.OPEN);
        event = story.aHearing(tree -> {}).code();
    }

    @Test
    void whatOneSendsTheOtherIsToldOnceAndFromWhom() {
        PhoneInHand one = phone(event);
        PhoneInHand other = phone(event);

        met(one, offer(other.device()));

        JsonNode told = met(other, null).get("signals");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/peer").asText()).isEqualTo(one.device());
        assertThat(told.at("/0/kind").asText()).isEqualTo("OFFER");
        assertThat(told.at("/0/description").asText()).isEqualTo(DESCRIPTION);
        assertThat(met(other, null).get("signals")).isEmpty();
    }

    @Test
    void ofTwoOffersTheNewerIsTold() {
        PhoneInHand one = phone(event);
        PhoneInHand other = phone(event);
        met(one, offer(other.device()));
        ObjectNode newer = offer(other.device());
        met(one, newer);

        JsonNode told = met(other, null).get("signals");

        assertThat(told).hasSize(1);
        assertThat(told.at("/0/session").asText())
                .isEqualTo(newer.get("session").asText());
    }

    @Test
    void aDeviceOfAnotherEventIsNeitherToldNorKnown() {
        PhoneInHand one = phone(event);
        PhoneInHand stranger = phone(story.aHearing(tree -> {}).code());
        stranger.get("state");

        JsonNode answer = met(one, offer(stranger.device()));

        assertThat(met(stranger, null).get("signals")).isEmpty();
        assertThat(answer.get("present")).isEmpty();
        assertThat(roster(answer)).contains(one.device()).doesNotContain(stranger.device());
    }

    @Test
    void theRosterTellsKeysAndPlacesAndIsToldAgainOnlyWhenItHasChanged() {
        PhoneInHand one = phone(event);
        String first = roster(met(one, null));
        JsonNode content = content(first);
        assertThat(content.at("/places/" + GATE).asText()).isEqualTo("perimeter");
        assertThat(content.at("/devices/0/x").asText())
                .isEqualTo(one.claimOf("").at("/publicKey/x").asText());
        assertThat(first).doesNotContain("Phone");

        String mark = content.get("mark").asText();
        assertThat(met(one, mark, null).get("roster").isNull()).isTrue();

        PhoneInHand other = phone(event);
        assertThat(roster(met(one, mark, null))).contains(other.device());
    }

    @Test
    void aDeviceOutOfUseIsOnNoRosterAndWhatItSentIsNotToldAnyMore() {
        PhoneInHand one = phone(event);
        PhoneInHand other = phone(event);
        other.get("state");
        assertThat(met(one, null).get("present").toString()).contains(other.device());
        met(other, offer(one.device()));
        office.revoke(DeviceId.of(other.device()), PhoneStory.OFFICER);

        JsonNode answer = met(one, null);

        assertThat(answer.get("signals")).isEmpty();
        assertThat(answer.get("present")).isEmpty();
        assertThat(roster(answer)).doesNotContain(other.device());
        assertThat(meeting(other, null, null).statusCode()).isEqualTo(401);
    }

    @Test
    void whatNobodyFetchedInTimeIsForgotten() {
        PhoneInHand one = phone(event);
        PhoneInHand other = phone(event);
        PhoneInHand third = phone(event);
        met(one, offer(other.device()));
        clock.set(TestTime.OPEN.plus(Duration.ofSeconds(61)));
        met(third, offer(one.device()));

        assertThat(met(other, null).get("signals")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind,SHOUT,422",
        "kind,,422",
        "session,x,422",
        "description,hello,422",
        "description,,422",
        "peer,,422",
        "peer,x,404"
    })
    void whatNoBrowserWritesIsRefused(String field, String value, int status) {
        PhoneInHand one = phone(event);
        ObjectNode signal = offer(phone(event).device());
        signal.put(field, value);

        assertThat(meeting(one, null, signal).statusCode()).isEqualTo(status);
    }

    @Test
    void aDescriptionThatIsTooLongIsRefused() {
        PhoneInHand one = phone(event);
        ObjectNode signal = offer(phone(event).device());
        signal.put("description", "v=0" + "x".repeat(2998));

        assertThat(meeting(one, null, signal).statusCode()).isEqualTo(422);
        signal.put("description", "v=0" + "x".repeat(5000));
        assertThat(meeting(one, null, signal).statusCode()).isEqualTo(413);
    }

    private PhoneInHand phone(EventCode at) {
        return phones.phoneAt(at, GATE, DeviceProfile.GATE);
    }

    private static ObjectNode offer(String to) {
        return JSON.createObjectNode()
                .put("peer", to)
                .put("kind", "OFFER")
                .put("session", UUID.randomUUID().toString())
                .put("description", DESCRIPTION);
    }

    private static JsonNode met(PhoneInHand phone, ObjectNode signal) {
        return met(phone, null, signal);
    }

    private static JsonNode met(PhoneInHand phone, String mark, ObjectNode signal) {
        HttpResponse<String> answer = meeting(phone, mark, signal);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static HttpResponse<String> meeting(PhoneInHand phone, String mark, ObjectNode signal) {
        ObjectNode body = JSON.createObjectNode().put("mark", mark);
        body.set("signal", signal);
        return phone.post("neighbours", body);
    }

    private static String roster(JsonNode answer) {
        byte[] signed = Base64.getDecoder().decode(answer.get("roster").asText());
        return new String(signed, StandardCharsets.ISO_8859_1);
    }

    /** The payload stands in the signed message as it is. */
    private static JsonNode content(String roster) {
        try {
            return JSON.readTree(roster.substring(roster.indexOf('{'), roster.lastIndexOf('}') + 1));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(roster, e);
        }
    }
}
