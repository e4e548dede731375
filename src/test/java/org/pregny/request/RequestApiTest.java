package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.document.Specimens;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests for special accreditation, sent by programs. */
class RequestApiTest extends RequestStories {

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    private final OrganisationClaim organisation = RequestStory.anOrganisation();
    private Browser program;
    private ObjectNode body;

    @BeforeEach
    void fillInEverything() {
        program = new Browser(port);
        body = json.createObjectNode()
                .put("round", round.code())
                .put("language", "fr")
                .put("contactName", "Ana Ruiz")
                .put("contactEmail", UUID.randomUUID() + "@example.org")
                .put("declared", true);
        body.putObject("organisation")
                .put("name", organisation.name())
                .put("country", "KE")
                .put("category", "NGO");
        ObjectNode answers = body.putObject("answers");
        tale.aSubmission(round, organisation, Language.FR).answers().forEach(a -> answers.put(a.question(), a.text()));
        body.putArray("documents").add(paper("legal-status", 1)).add(paper("letter", 2));
    }

    private ObjectNode paper(String wanted, int number) {
        return json.createObjectNode()
                .put("wanted", wanted)
                .put("name", "paper.pdf")
                .put("content", Specimens.pdf(number));
    }

    private HttpResponse<String> send(String key) {
        return program.postJson("/api/v1/requests", body.toString(), "Idempotency-Key", key);
    }

    private JsonNode read(HttpResponse<String> response) throws IOException {
        return json.readTree(response.body());
    }

    @Test
    void aRequestIsTakenOncePerKeyAndItsTokenTellsWhereItStands() throws IOException {
        HttpResponse<String> first = send("one");
        JsonNode again = read(send("one"));

        assertThat(first.statusCode()).isEqualTo(201);
        JsonNode taken = read(first);
        assertThat(again.get("id")).isEqualTo(taken.get("id"));
        assertThat(taken.get("receipt").get("sha256").asText()).hasSize(64);
        String path = "/api/v1/requests/" + taken.get("id").asText();
        assertThat(program.get(path).statusCode()).isEqualTo(404);
        JsonNode standing = read(program.get(
                path, "Authorization", "Bearer " + taken.get("token").asText()));
        assertThat(standing.get("state").asText()).isEqualTo("SCREENING");
        assertThat(standing.get("organisation").asText()).isEqualTo(organisation.name());
        assertThat(tale.desk.counts(round.id())).containsEntry(RequestState.SCREENING, 1);
    }

    @Test
    void everyFaultIsNamedWithAPointer() throws IOException {
        body.put("contactEmail", "nobody").put("declared", false).remove("documents");
        ((ObjectNode) body.get("answers")).put("founded", "long ago").put("colour", "blue");

        HttpResponse<String> response = send("two");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(read(response).get("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/email",
                        "/declared",
                        "/documents/legal-status",
                        "/documents/letter",
                        "/answers/founded",
                        "/answers/colour");
        assertThat(tale.desk.counts(round.id())).isEmpty();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndSoIsWhateverComesTooLate() {
        send("three");
        body.put("contactName", "Bo Li");
        assertThat(send("three").statusCode()).isEqualTo(422);

        tale.clock.set(round.lateFrom());

        assertThat(send("four").statusCode()).isEqualTo(409);
    }

    @Test
    void aPreApprovalStaysInside() throws IOException {
        JsonNode taken = read(send("five"));
        tale.screened(tale.desk.request(RequestId.of(taken.get("id").asText())));

        JsonNode standing = read(program.get("/api/v1/requests/"
                + taken.get("id").asText() + "?token=" + taken.get("token").asText()));

        assertThat(standing.get("state").asText()).isEqualTo("SCREENING");
    }
}
