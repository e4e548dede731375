package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.pregny.Browser;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;

/** A device that calls the pick-up desk and the gates, as programs do. */
final class GateCalls {

    private static final String ACTIVATIONS = "/api/v1/desk/activations";
    static final String SCANS = "/api/v1/gates/pregny-gate/scans";
    static final ObjectMapper JSON = new ObjectMapper();

    final Browser device;
    /** Whose officer is at the desk; another may come. */
    String desk;

    final String gate;

    GateCalls(int port, TestStaff staff) {
        device = new Browser(port);
        desk = staff.add("api-desk", "PASS_OFFICER");
        gate = staff.add("api-gate", "GATE");
    }

    static Pass issued(Story story, PassOffice passes) {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        story.clock.set("2017-10-11T09:30:00+02:00");
        return passes.passesOf(receipt.id()).get(0);
    }

    static ObjectNode activation(Pass pass, String by) {
        String value =
                switch (by) {
                    case "code" -> pass.code();
                    case "passId" -> pass.id().toString();
                    default -> pass.printedNumber();
                };
        return JSON.createObjectNode().put(by, value).put("documentSeen", "PASSPORT");
    }

    HttpResponse<String> activate(ObjectNode body) {
        return device.postJson(ACTIVATIONS, body.toString(), "Authorization", desk);
    }

    static ObjectNode entry(String code) {
        return JSON.createObjectNode()
                .put("code", code)
                .put("nonce", UUID.randomUUID().toString());
    }

    static ObjectNode batch(ObjectNode entry) {
        return JSON.createObjectNode().set("scans", JSON.createArrayNode().add(entry));
    }

    HttpResponse<String> scans(JsonNode body) {
        return device.postJson(SCANS, body.toString(), "Authorization", gate);
    }

    static List<String> pointers(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        return json(response).findValuesAsText("pointer");
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }
}
