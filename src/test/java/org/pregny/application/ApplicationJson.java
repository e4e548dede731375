package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Applications as JSON, and what the answers to them say. */
final class ApplicationJson {

    static final ObjectMapper JSON = new ObjectMapper();

    private ApplicationJson() {}

    static ObjectNode application() {
        ObjectNode body = JSON.createObjectNode();
        body.put("event", "hearing-2").put("language", "en");
        body.put("contactName", "Wanjiru Kamau").put("contactEmail", "c" + UUID.randomUUID() + "@example.org");
        body.putObject("organisation")
                .put("name", "Pamoja Migrants Network")
                .put("country", "KE")
                .put("category", "NGO")
                .put("basis", "ECOSOC")
                .put("reference", "");
        body.putArray("representatives").add(person("Amina Wanjiru Otieno"));
        return body;
    }

    static ObjectNode person(String name) {
        return JSON.createObjectNode()
                .put("nameOnId", name)
                .put("nameToPrint", "")
                .put("email", "amina@example.org")
                .put("documentType", "PASSPORT")
                .put("documentLastFour", "12AB")
                .put("holdsGroundsPass", false);
    }

    static ObjectNode person(ObjectNode body, int index) {
        return (ObjectNode) body.get("representatives").get(index);
    }

    static void set(ObjectNode body, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
    }

    static String contact(ObjectNode body) {
        return body.get("contactEmail").asText();
    }

    static UUID id(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return UUID.fromString(json(response).get("id").asText());
    }

    static List<String> pointers(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        return json(response).findValuesAsText("pointer");
    }

    static String code(HttpResponse<String> response) {
        return json(response).get("errors").get(0).get("code").asText();
    }

    static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(type(response)).startsWith("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("title").asText()).isNotEmpty();
        assertThat(problem.get("detail").asText()).isNotEmpty();
    }

    static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(response.statusCode() + " " + response.body(), e);
        }
    }
}
