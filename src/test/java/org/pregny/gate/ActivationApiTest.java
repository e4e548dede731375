package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.desk.IdCheckDesk;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pick-up desk as devices call it: a pass is activated once, with the document that was seen. */
@PregnyTest
class ActivationApiTest {

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

    @Autowired
    IdCheckDesk checks;

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

    @ParameterizedTest
    @ValueSource(strings = {"code", "passId", "number"})
    void aPassIsActivatedByWhateverNamesItAndOnlyOnce(String by) {
        Pass pass = issuedPass();
        ObjectNode body = activation(pass, by);
        HttpResponse<String> first = activate(body);
        HttpResponse<String> second = activate(body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).get("state").asText()).isEqualTo("ACTIVATED");
        assertThat(json(first).get("activatedAt").asText()).isEqualTo("2017-10-11T07:30:00Z");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void anAnswerShowsNeitherDocumentNorEmail() {
        Pass pass = issuedPass();
        String answers = scans(batch(entry(pass.code()))).body()
                + activate(activation(pass, "code")).body();

        assertThat(answers)
                .doesNotContain("12AB")
                .doesNotContain("@example.org")
                .doesNotContain("SEP1:");
    }

    @Test
    void whatDoesNotMatchIsRecordedAndAfterTwoRefusalsAnotherOfficerSaysWhy() {
        Pass pass = issuedPass();
        ObjectNode mismatch =
                activation(pass, "passId").put("nameMatches", false).put("note", "Another surname.");
        assertThat(json(activate(mismatch)).get("state").asText()).isEqualTo("ISSUED");
        assertThat(json(activate(activation(pass, "passId").put("photoMatches", "DIFFERS")))
                        .get("state")
                        .asText())
                .isEqualTo("ISSUED");

        assertThat(activate(activation(pass, "passId")).statusCode()).isEqualTo(409);
        desk = staff.add("api-desk-second", "PASS_OFFICER");
        assertThat(activate(activation(pass, "passId")).statusCode()).isEqualTo(409);
        assertThat(json(activate(activation(pass, "passId").put("supervision", "The married name.")))
                        .get("state")
                        .asText())
                .isEqualTo("ACTIVATED");
        assertThat(checks.checksOf(pass.id()))
                .extracting(one -> one.isRefusal(), one -> one.check().note())
                .containsExactly(tuple(true, "Another surname."), tuple(true, null), tuple(false, null));
        assertThat(pointers(activate(activation(pass, "passId")
                        .put("photoMatches", "PERHAPS")
                        .put("note", "x".repeat(301)))))
                .containsExactly("/photoMatches", "/note");
    }

    @Test
    void anActivationNamesOnePassAndTheDocumentThatWasSeen() {
        Pass pass = issuedPass();

        assertThat(pointers(activate(activation(pass, "code").put("number", pass.number()))))
                .containsExactly("");
        assertThat(pointers(activate(JSON.createObjectNode()))).containsExactly("", "/documentSeen");
        assertThat(pointers(activate(activation(pass, "code").put("documentSeen", "LIBRARY_CARD"))))
                .containsExactly("/documentSeen");
        assertThat(pointers(activate(activation(pass, "passId").put("passId", "7"))))
                .containsExactly("/passId");
        assertThat(passes.pass(pass.id()).activatedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"code,SEP1:AAAA", "number,ABCD-EFGH-J", "passId,00000000-0000-0000-0000-000000000000", "code,''"})
    void aPassThatIsNotThereIsNotFound(String by, String value) {
        ObjectNode body = JSON.createObjectNode().put(by, value).put("documentSeen", "PASSPORT");

        assertThat(activate(body).statusCode()).isEqualTo(404);
    }

    @Test
    void aReplacedPassCannotBeActivated() {
        Pass pass = issuedPass();
        passes.replace(pass.id(), PassReason.of(PassCause.LOST, Authority.officer(Story.REVIEWER)));
        HttpResponse<String> response = activate(activation(pass, "code"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(json(response).get("code").asText()).isEqualTo("pass.refused.SUPERSEDED");
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
