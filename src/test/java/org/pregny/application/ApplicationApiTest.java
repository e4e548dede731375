package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;
import static org.pregny.application.ApplicationJson.contact;
import static org.pregny.application.ApplicationJson.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications as programs send them: acknowledged, and seen by nobody else (issue 2). */
@PregnyTest
class ApplicationApiTest {

    @Autowired
    Sender sender;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anApplicationIsAcknowledgedWithANumberALinkAndALocation() {
        HttpResponse<String> response = sender.submit(application());
        JsonNode receipt = json(response);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(receipt.get("number").asText()).matches("[0-9A-Z]{8}");
        assertThat(receipt.get("state").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(receipt.get("submittedAt").asText()).isEqualTo("2017-08-21T07:00:00Z");
        assertThat(Browser.location(response))
                .endsWith(Sender.APPLICATIONS + "/" + receipt.get("id").asText());
        assertThat(sender.client.get(receipt.get("statusPage").asText()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theReceiptOpensTheApplicationByHeaderAndByParameter() {
        JsonNode receipt = json(sender.submit(application()));
        String path = Sender.APPLICATIONS + "/" + receipt.get("id").asText();
        String token = receipt.get("token").asText();
        HttpResponse<String> byHeader = sender.client.get(path, "Authorization", "Bearer " + token);
        JsonNode seen = json(byHeader);

        assertThat(byHeader.statusCode()).isEqualTo(200);
        assertThat(seen.get("nextActor").asText()).isEqualTo("REVIEWER");
        assertThat(seen.get("nextActionDueAt").asText()).isEqualTo("2017-08-28T07:00:00Z");
        assertThat(seen.get("representatives")).hasSize(1);
        assertThat(json(sender.client.get(path + "?token=" + token))).isEqualTo(seen);
    }

    @Test
    void aGuessedOrAlteredTokenFindsNothing() {
        JsonNode receipt = json(sender.submit(application()));
        String path = Sender.APPLICATIONS + "/" + receipt.get("id").asText();
        String token = receipt.get("token").asText();
        List<String> wrong = new ArrayList<>(List.of("", "guess", "A".repeat(43), token + "A", token.substring(1)));
        for (int i = 0; i < token.length() - 1; i++) {
            wrong.add(token.substring(0, i) + (token.charAt(i) == 'x' ? 'y' : 'x') + token.substring(i + 1));
        }

        for (String guess : wrong) {
            assertThat(sender.client
                            .get(path, "Authorization", "Bearer " + guess)
                            .statusCode())
                    .as(guess)
                    .isEqualTo(404);
            assertThat(sender.client.get("/en/applications/" + guess).statusCode())
                    .isEqualTo(404);
        }
        assertThat(sender.client.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void myTokenDoesNotOpenAnothersApplication() {
        JsonNode mine = json(sender.submit(application()));
        JsonNode others = json(sender.submit(application()));
        HttpResponse<String> response = sender.client.get(
                Sender.APPLICATIONS + "/" + others.get("id").asText(),
                "Authorization",
                "Bearer " + mine.get("token").asText());

        assertProblem(response, 404, "application.notFound");
        assertThat(sender.client
                        .get(Sender.APPLICATIONS + "/not-an-id?token="
                                + mine.get("token").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theViewOfAnApplicationShowsNoDocumentNumberAndNoOthersEmail() {
        JsonNode receipt = json(sender.submit(application()));
        String seen = sender.client
                .get(Sender.APPLICATIONS + "/" + receipt.get("id").asText() + "?token="
                        + receipt.get("token").asText())
                .body();

        assertThat(seen).doesNotContain("12AB").doesNotContain("amina@example.org");
    }

    @Test
    void lettersAreInTheLanguageAskedForOrInThatOfTheReader() {
        ObjectNode arabic = application();
        arabic.put("language", "ar");
        ObjectNode french = application();
        french.remove("language");
        sender.submit(arabic);
        sender.client.postJson(Sender.APPLICATIONS, french.toString(), "Idempotency-Key", "f", "Accept-Language", "fr");

        assertThat(language(arabic)).isEqualTo("ar");
        assertThat(language(french)).isEqualTo("fr");
    }

    private String language(ObjectNode body) {
        return jdbc.sql("select language from outgoing_mail where recipient like :email")
                .param("email", "%" + contact(body) + "%")
                .query(String.class)
                .single();
    }
}
