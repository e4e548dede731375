package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;
import static org.pregny.application.ApplicationJson.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sends something can prove what was received and when; anybody can check the proof (issue 4, point 5). */
@PregnyTest
class ReceiptsTest {

    @Autowired
    Sender sender;

    @Autowired
    Mails mails;

    @Autowired
    Story story;

    @Autowired
    Receipts receipts;

    @Autowired
    ReceiptRetention retention;

    @Test
    void theReceiptIsTheHashOfAFileThatTheApplicantCanFetchAndHashAgain() throws Exception {
        JsonNode answer = json(sender.submit(application()));
        JsonNode receipt = answer.get("receipt");
        Document page =
                sender.client.open("/en/applications/" + answer.get("token").asText() + "/receipts");
        String file = page.selectFirst("a[download]").attr("href");
        String received = sender.client.get(file).body();

        assertThat(page.select("main").text())
                .contains(receipt.get("number").asText())
                .contains(receipt.get("sha256").asText())
                .contains("2017-08-21 09:00:00 (UTC+02:00)");
        assertThat(sha256(received)).isEqualTo(receipt.get("sha256").asText());
        assertThat(received)
                .startsWith("{\"contactEmail\":")
                .contains("\"event\":\"hearing-2\"")
                .contains("\"nameOnId\":\"Amina Wanjiru Otieno\"");
    }

    @Test
    void theLetterCarriesTheReceiptAndALinkToCheckIt() {
        ObjectNode sent = application();
        JsonNode receipt = json(sender.submit(sent)).get("receipt");
        Document letter = mails.html("applicationReceived", ApplicationJson.contact(sent));
        String link = letter.selectFirst("a[href*=/receipts?]").attr("href").replaceFirst("https?://[^/]+", "");

        assertThat(letter.text())
                .contains(receipt.get("number").asText(), receipt.get("sha256").asText());
        assertThat(sender.client.open(link).select("[role=status]").text()).contains("2017-08-21 07:00:00 (UTC+00:00)");
    }

    @Test
    void aSecondSendingGetsTheFirstReceipt() {
        ObjectNode body = application();
        JsonNode first = json(sender.submit(body, "k")).get("receipt");

        assertThat(json(sender.submit(body, "k")).get("receipt")).isEqualTo(first);
    }

    @Test
    void anybodyLearnsWhenItWasReceivedAndNothingElse() {
        JsonNode receipt = json(sender.submit(application())).get("receipt");
        HttpResponse<String> api = check(
                receipt.get("number").asText(), receipt.get("sha256").asText().toUpperCase());

        assertThat(api.statusCode()).isEqualTo(200);
        assertThat(api.body()).isEqualTo("{\"receivedAt\":\"2017-08-21T07:00:00Z\"}");
    }

    /** What is wrong is not told: the answers to an unknown number and to a wrong hash are the same, byte by byte. */
    @ParameterizedTest
    @CsvSource({"true,false", "false,true", "false,false"})
    void unlessNumberAndHashAreBothRightThereIsNoSuchReceipt(boolean rightNumber, boolean rightHash) {
        JsonNode receipt = json(sender.submit(application())).get("receipt");
        String number = rightNumber ? receipt.get("number").asText() : "0000000000";
        String hash = rightHash ? receipt.get("sha256").asText() : "0".repeat(64);
        Document page = sender.client.open("/en/receipts?number=" + number + "&sha256=" + hash);
        page.select("form, .pg-languages").remove();

        assertProblem(check(number, hash), 404, "application.receipt.none");
        assertThat(page.select("[role=status]")).isEmpty();
        assertThat(page.select("main").text())
                .contains("There is no such receipt")
                .doesNotContain(number, hash, "2017-08-21 0");
    }

    @Test
    void nobodyFetchesTheFileOfAnother() {
        JsonNode mine = json(sender.submit(application()));
        JsonNode other = json(sender.submit(application()));
        String path = "/en/applications/" + mine.get("token").asText() + "/receipts/"
                + other.at("/receipt/number").asText() + "/receipt.json";

        assertThat(sender.client.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerToAQuestionHasAReceiptOfItsOwn() {
        JsonNode sent = json(sender.submit(application()));
        ApplicationId id = ApplicationId.of(sent.get("id").asText());
        story.reviews.askForInformation(story.claimed(id).id(), "Which programme?", Story.REVIEWER);
        story.information.provideInformation(sent.get("token").asText(), "Shelters \"in\" Nairobi.");
        ProofOfReceipt proof = receipts.of(id).get(1);

        assertThat(proof.kind()).isEqualTo(ReceiptKind.ANSWER);
        assertThat(new String(receipts.received(id, proof.number()), StandardCharsets.UTF_8))
                .contains("\"answer\":\"Shelters \\\"in\\\" Nairobi.\"");
    }

    @Test
    void aYearAfterTheEventWhatItWasForIsForgottenAndTheProofStays() {
        JsonNode sent = json(sender.submit(application()));
        JsonNode receipt = sent.get("receipt");
        String page = "/en/applications/" + sent.get("token").asText() + "/receipts";
        String file = sender.client.open(page).selectFirst("a[download]").attr("href");

        story.clock.set("2018-10-11T23:59:59+02:00");
        retention.forget();
        assertThat(sender.client.get(file).statusCode()).isEqualTo(200);

        story.clock.set("2018-10-12T00:00:00+02:00");
        retention.forget();
        assertThat(sender.client.get(file).statusCode()).isEqualTo(404);
        Document shown = sender.client.open(page);
        assertThat(shown.select("a[download]")).isEmpty();
        assertThat(shown.select("main").text())
                .contains("no longer kept", receipt.get("sha256").asText());
        assertThat(check(receipt.get("number").asText(), receipt.get("sha256").asText())
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> check(String number, String sha256) {
        return sender.client.get("/api/v1/receipts/" + number + "?sha256=" + sha256);
    }

    private static String sha256(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
