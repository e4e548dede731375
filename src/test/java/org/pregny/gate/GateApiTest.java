package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The gates as devices call them, and the whole way from the desk through the gate. */
@PregnyTest
class GateApiTest {

    private static final String ACTIVATIONS = "/api/v1/desk/activations";
    private static final String SCANS = "/api/v1/gates/pregny-gate/scans";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    Browser device;
    String desk;
    String gate;

    @BeforeEach
    void itIsTheMorningOfTheHearing() {
        device = new Browser(port);
        desk = staff.add("api-desk", "PASS_OFFICER");
        gate = staff.add("api-gate", "GATE");
        story.clock.set("2017-10-11T09:30:00+02:00");
    }

    @Test
    void theWholeWayFromTheDeskThroughTheGate() {
        Pass pass = issuedPass();
        assertThat(verdict(scan(pass.code()))).isEqualTo("NOT_ACTIVATED");
        activate(activation(pass, "code"));

        JsonNode admitted = scan(pass.code());
        assertThat(verdict(admitted)).isEqualTo("ADMIT");
        assertThat(admitted.get("event").asText()).isEqualTo("hearing-2");
        assertThat(admitted.get("holder").get("nameToPrint").asText()).isEqualTo("Amina Wanjiru Otieno");
        assertThat(verdict(scan(pass.code()))).isEqualTo("ALREADY_INSIDE");
        assertThat(verdict(scan(pass.printedNumber()))).isEqualTo("ALREADY_INSIDE");
        assertThat(verdict(scan("SEP1:AAAA"))).isEqualTo("UNKNOWN");
    }

    @Test
    void aBatchIsAnsweredInItsOrderAndARepeatGetsTheSameAnswers() {
        Pass pass = issuedPass();
        activate(activation(pass, "code"));
        ArrayNode entries = JSON.createArrayNode()
                .add(entry(pass.code()))
                .add(entry("SEP1:AAAA"))
                .add(entry(pass.code()).put("direction", "EXIT"))
                .add(entry(pass.code()));
        HttpResponse<String> first = scans(JSON.createObjectNode().set("scans", entries));
        HttpResponse<String> second = scans(JSON.createObjectNode().set("scans", entries));

        assertThat(json(first).get("results").findValuesAsText("nonce")).isEqualTo(entries.findValuesAsText("nonce"));
        assertThat(json(first).get("results").findValuesAsText("verdict"))
                .containsExactly("ADMIT", "UNKNOWN", "ADMIT", "ADMIT");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(scans(entries).body()).isEqualTo(first.body());
    }

    @Test
    void fiveHundredScansAreABatchAndOneMoreIsTooMany() {
        ArrayNode entries = JSON.createArrayNode();
        assertThat(pointers(scans(JSON.createObjectNode().set("scans", entries))))
                .containsExactly("/scans");
        for (int i = 0; i < 500; i++) {
            entries.add(entry("SEP1:AAAA"));
        }

        HttpResponse<String> most = scans(JSON.createObjectNode().set("scans", entries));
        assertThat(most.statusCode()).isEqualTo(200);
        assertThat(json(most).get("results")).hasSize(500);
        entries.add(entry("SEP1:AAAA"));
        assertThat(pointers(scans(JSON.createObjectNode().set("scans", entries))))
                .containsExactly("/scans");
    }

    @Test
    void everyFaultOfABatchIsNamedAndNothingOfItIsJudged() {
        Pass pass = issuedPass();
        activate(activation(pass, "code"));
        ObjectNode good = entry(pass.code());
        ArrayNode entries = JSON.createArrayNode()
                .add(good)
                .add(JSON.createObjectNode())
                .add(entry("x".repeat(1001)).put("nonce", "n".repeat(65)))
                .add(entry("x").put("direction", "SIDEWAYS").put("scannedAt", "2017-02-30T10:00:00Z"))
                .add(entry("x").put("nonce", "a\u0000b").put("scannedAt", "+999999999-01-01T00:00:00Z"));

        assertThat(pointers(scans(JSON.createObjectNode().set("scans", entries))))
                .containsExactly(
                        "/scans/1/code",
                        "/scans/1/nonce",
                        "/scans/2/code",
                        "/scans/2/nonce",
                        "/scans/3/direction",
                        "/scans/3/scannedAt",
                        "/scans/4/nonce",
                        "/scans/4/scannedAt");
        assertThat(verdict(json(scans(batch(good))).get("results").get(0))).isEqualTo("ADMIT");
    }

    @Test
    void anUnknownGateIsNotFound() {
        HttpResponse<String> response = device.postJson(
                "/api/v1/gates/no-such-gate/scans", batch(entry("x")).toString(), "Authorization", gate);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).get("code").asText()).isEqualTo("gate.notFound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "7"})
    void malformedJsonIsRefusedWithAProblemDocument(String body) {
        HttpResponse<String> response = device.postJson(SCANS, body, "Authorization", gate);

        assertThat(response.statusCode()).isIn(400, 422);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aScanFromTheFutureIsJudgedByTheClockOfTheServer() {
        Pass pass = issuedPass();
        activate(activation(pass, "code"));
        JsonNode result = json(scans(batch(entry(pass.code()).put("scannedAt", "2027-10-11T10:00:00Z"))))
                .get("results")
                .get(0);

        assertThat(verdict(result)).isEqualTo("ADMIT");
        assertThat(result.get("scannedAt").asText()).isEqualTo("2017-10-11T07:30:00Z");
    }

    private Pass issuedPass() {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        story.clock.set("2017-10-11T09:30:00+02:00");
        return passes.passesOf(receipt.id()).get(0);
    }

    private static ObjectNode activation(Pass pass, String by) {
        String value =
                switch (by) {
                    case "code" -> pass.code();
                    case "passId" -> pass.id().toString();
                    default -> pass.printedNumber();
                };
        return JSON.createObjectNode().put(by, value).put("documentSeen", "PASSPORT");
    }

    private HttpResponse<String> activate(ObjectNode body) {
        return device.postJson(ACTIVATIONS, body.toString(), "Authorization", desk);
    }

    private static ObjectNode entry(String code) {
        return JSON.createObjectNode()
                .put("code", code)
                .put("nonce", UUID.randomUUID().toString());
    }

    private static ObjectNode batch(ObjectNode entry) {
        return JSON.createObjectNode().set("scans", JSON.createArrayNode().add(entry));
    }

    private HttpResponse<String> scans(JsonNode body) {
        return device.postJson(SCANS, body.toString(), "Authorization", gate);
    }

    private JsonNode scan(String code) {
        return json(scans(batch(entry(code)))).get("results").get(0);
    }

    private static String verdict(JsonNode result) {
        String verdict = result.get("verdict").asText();
        return result.has("reason") ? verdict + " " + result.get("reason").asText() : verdict;
    }

    private static List<String> pointers(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        return json(response).findValuesAsText("pointer");
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }
}
