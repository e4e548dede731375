package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.GateCalls.JSON;
import static org.pregny.gate.GateCalls.activation;
import static org.pregny.gate.GateCalls.batch;
import static org.pregny.gate.GateCalls.entry;
import static org.pregny.gate.GateCalls.json;
import static org.pregny.gate.GateCalls.pointers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The gates as devices call them, and the whole way from the desk through the gate. */
@PregnyTest
class GateApiTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    GateCalls calls;

    @BeforeEach
    void itIsTheMorningOfTheHearing() {
        calls = new GateCalls(port, staff);
        story.clock.set("2017-10-11T09:30:00+02:00");
    }

    @Test
    void theWholeWayFromTheDeskThroughTheGate() {
        Pass pass = GateCalls.issued(story, passes);
        assertThat(verdict(scan(pass.code()))).isEqualTo("NOT_ACTIVATED");
        calls.activate(activation(pass, "code"));

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
        Pass pass = GateCalls.issued(story, passes);
        calls.activate(activation(pass, "code"));
        ArrayNode entries = JSON.createArrayNode()
                .add(entry(pass.code()))
                .add(entry("SEP1:AAAA"))
                .add(entry(pass.code()).put("direction", "EXIT"))
                .add(entry(pass.code()));
        HttpResponse<String> first = calls.scans(JSON.createObjectNode().set("scans", entries));
        HttpResponse<String> second = calls.scans(JSON.createObjectNode().set("scans", entries));

        assertThat(json(first).get("results").findValuesAsText("nonce")).isEqualTo(entries.findValuesAsText("nonce"));
        assertThat(json(first).get("results").findValuesAsText("verdict"))
                .containsExactly("ADMIT", "UNKNOWN", "ADMIT", "ADMIT");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(calls.scans(entries).body()).isEqualTo(first.body());
    }

    @Test
    void fiveHundredScansAreABatchAndOneMoreIsTooMany() {
        ArrayNode entries = JSON.createArrayNode();
        assertThat(pointers(calls.scans(JSON.createObjectNode().set("scans", entries))))
                .containsExactly("/scans");
        for (int i = 0; i < 500; i++) {
            entries.add(entry("SEP1:AAAA"));
        }

        HttpResponse<String> most = calls.scans(JSON.createObjectNode().set("scans", entries));
        assertThat(most.statusCode()).isEqualTo(200);
        assertThat(json(most).get("results")).hasSize(500);
        entries.add(entry("SEP1:AAAA"));
        assertThat(pointers(calls.scans(JSON.createObjectNode().set("scans", entries))))
                .containsExactly("/scans");
    }

    @Test
    void everyFaultOfABatchIsNamedAndNothingOfItIsJudged() {
        Pass pass = GateCalls.issued(story, passes);
        calls.activate(activation(pass, "code"));
        ObjectNode good = entry(pass.code());
        ArrayNode entries = JSON.createArrayNode()
                .add(good)
                .add(JSON.createObjectNode())
                .add(entry("x".repeat(1001)).put("nonce", "n".repeat(65)))
                .add(entry("x").put("direction", "SIDEWAYS").put("scannedAt", "2017-02-30T10:00:00Z"))
                .add(entry("x").put("nonce", "a\u0000b").put("scannedAt", "+999999999-01-01T00:00:00Z"));

        assertThat(pointers(calls.scans(JSON.createObjectNode().set("scans", entries))))
                .containsExactly(
                        "/scans/1/code",
                        "/scans/1/nonce",
                        "/scans/2/code",
                        "/scans/2/nonce",
                        "/scans/3/direction",
                        "/scans/3/scannedAt",
                        "/scans/4/nonce",
                        "/scans/4/scannedAt");
        assertThat(verdict(json(calls.scans(batch(good))).get("results").get(0)))
                .isEqualTo("ADMIT");
    }

    @Test
    void anUnknownGateIsNotFound() {
        HttpResponse<String> response = calls.device.postJson(
                "/api/v1/gates/no-such-gate/scans", batch(entry("x")).toString(), "Authorization", calls.gate);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).get("code").asText()).isEqualTo("gate.notFound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "7"})
    void malformedJsonIsRefusedWithAProblemDocument(String body) {
        HttpResponse<String> response = calls.device.postJson(GateCalls.SCANS, body, "Authorization", calls.gate);

        assertThat(response.statusCode()).isIn(400, 422);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aScanFromTheFutureIsJudgedByTheClockOfTheServer() {
        Pass pass = GateCalls.issued(story, passes);
        calls.activate(activation(pass, "code"));
        JsonNode result = json(calls.scans(batch(entry(pass.code()).put("scannedAt", "2027-10-11T10:00:00Z"))))
                .get("results")
                .get(0);

        assertThat(verdict(result)).isEqualTo("ADMIT");
        assertThat(result.get("scannedAt").asText()).isEqualTo("2017-10-11T07:30:00Z");
    }

    private JsonNode scan(String code) {
        return json(calls.scans(batch(entry(code)))).get("results").get(0);
    }

    private static String verdict(JsonNode result) {
        String verdict = result.get("verdict").asText();
        return result.has("reason") ? verdict + " " + result.get("reason").asText() : verdict;
    }
}
