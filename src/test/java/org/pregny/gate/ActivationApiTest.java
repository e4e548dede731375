package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.gate.GateCalls.JSON;
import static org.pregny.gate.GateCalls.activation;
import static org.pregny.gate.GateCalls.batch;
import static org.pregny.gate.GateCalls.entry;
import static org.pregny.gate.GateCalls.json;
import static org.pregny.gate.GateCalls.pointers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
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

    GateCalls calls;

    @BeforeEach
    void itIsTheMorningOfTheHearing() {
        calls = new GateCalls(port, staff);
        story.clock.set("2017-10-11T09:30:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "passId", "number"})
    void aPassIsActivatedByWhateverNamesItAndOnlyOnce(String by) {
        Pass pass = GateCalls.issued(story, passes);
        ObjectNode body = activation(pass, by);
        HttpResponse<String> first = calls.activate(body);
        HttpResponse<String> second = calls.activate(body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).get("state").asText()).isEqualTo("ACTIVATED");
        assertThat(json(first).get("activatedAt").asText()).isEqualTo("2017-10-11T07:30:00Z");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void anAnswerShowsNeitherDocumentNorEmail() {
        Pass pass = GateCalls.issued(story, passes);
        String answers = calls.scans(batch(entry(pass.code()))).body()
                + calls.activate(activation(pass, "code")).body();

        assertThat(answers)
                .doesNotContain("12AB")
                .doesNotContain("@example.org")
                .doesNotContain("SEP1:");
    }

    @Test
    void whatDoesNotMatchIsRecordedAndAfterTwoRefusalsAnotherOfficerSaysWhy() {
        Pass pass = GateCalls.issued(story, passes);
        ObjectNode mismatch =
                activation(pass, "passId").put("nameMatches", false).put("note", "Another surname.");
        assertThat(json(calls.activate(mismatch)).get("state").asText()).isEqualTo("ISSUED");
        assertThat(json(calls.activate(activation(pass, "passId").put("photoMatches", "DIFFERS")))
                        .get("state")
                        .asText())
                .isEqualTo("ISSUED");

        assertThat(calls.activate(activation(pass, "passId")).statusCode()).isEqualTo(409);
        calls.desk = staff.add("api-desk-second", "PASS_OFFICER");
        assertThat(calls.activate(activation(pass, "passId")).statusCode()).isEqualTo(409);
        assertThat(json(calls.activate(activation(pass, "passId").put("supervision", "The married name.")))
                        .get("state")
                        .asText())
                .isEqualTo("ACTIVATED");
        assertThat(checks.checksOf(pass.id()))
                .extracting(one -> one.isRefusal(), one -> one.check().note())
                .containsExactly(tuple(true, "Another surname."), tuple(true, null), tuple(false, null));
        assertThat(pointers(calls.activate(activation(pass, "passId")
                        .put("photoMatches", "PERHAPS")
                        .put("note", "x".repeat(301)))))
                .containsExactly("/photoMatches", "/note");
    }

    @Test
    void anActivationNamesOnePassAndTheDocumentThatWasSeen() {
        Pass pass = GateCalls.issued(story, passes);

        assertThat(pointers(calls.activate(activation(pass, "code").put("number", pass.number()))))
                .containsExactly("");
        assertThat(pointers(calls.activate(JSON.createObjectNode()))).containsExactly("", "/documentSeen");
        assertThat(pointers(calls.activate(activation(pass, "code").put("documentSeen", "LIBRARY_CARD"))))
                .containsExactly("/documentSeen");
        assertThat(pointers(calls.activate(activation(pass, "passId").put("passId", "7"))))
                .containsExactly("/passId");
        assertThat(passes.pass(pass.id()).activatedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"code,SEP1:AAAA", "number,ABCD-EFGH-J", "passId,00000000-0000-0000-0000-000000000000", "code,''"})
    void aPassThatIsNotThereIsNotFound(String by, String value) {
        ObjectNode body = JSON.createObjectNode().put(by, value).put("documentSeen", "PASSPORT");

        assertThat(calls.activate(body).statusCode()).isEqualTo(404);
    }

    @Test
    void aReplacedPassCannotBeActivated() {
        Pass pass = GateCalls.issued(story, passes);
        passes.replace(pass.id(), PassReason.of(PassCause.LOST, Authority.officer(Story.REVIEWER)));
        HttpResponse<String> response = calls.activate(activation(pass, "code"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(json(response).get("code").asText()).isEqualTo("pass.refused.SUPERSEDED");
    }
}
