package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;
import static org.pregny.application.ApplicationJson.contact;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications as programs send them: once, in time, and seen by nobody else (issue 2). */
@PregnyTest
class ApplicationApiTest {

    @LocalServerPort
    int port;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Mails mails;

    Sender sender;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        clock.set(TestTime.OPEN);
        sender = new Sender(port, jdbc);
    }

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
    void theSameRequestWithTheSameKeyGetsTheSameReceipt() {
        ObjectNode body = application();
        HttpResponse<String> first = sender.submit(body, "key-1");
        HttpResponse<String> second = sender.submit(body, "key-1");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact(body))).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherContentIsRefused() {
        ObjectNode body = application();
        sender.submit(body, "key-2");
        person(body, 0).put("nameOnId", "Somebody Else");
        HttpResponse<String> second = sender.submit(body, "key-2");

        assertProblem(second, 422, "application.keyReused");
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherContactIsAnotherApplication() {
        HttpResponse<String> one = sender.submit(application(), "1");
        HttpResponse<String> other = sender.submit(application(), "1");

        assertThat(List.of(one.statusCode(), other.statusCode())).containsOnly(201);
        assertThat(json(other).get("id")).isNotEqualTo(json(one).get("id"));
    }

    @Test
    void twentyTimesTheSameRequestAtOnceIsOneApplication() throws Exception {
        ObjectNode body = application();
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> sender.submit(body, "at-once"));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact(body))).isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        ObjectNode body = application();
        HttpResponse<String> missing = sender.client.postJson(Sender.APPLICATIONS, body.toString());

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(type(missing)).startsWith("application/problem+json");
        assertThat(sender.submit(body, " ").statusCode()).isEqualTo(400);
        assertThat(sender.submit(body, "k".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(sender.applicationsOf(body)).isZero();
    }

    @Test
    void theLastSecondIsInTimeAndTheNextIsNot() {
        clock.set("2017-09-04T23:59:59+02:00");
        assertThat(sender.submit(application()).statusCode()).isEqualTo(201);

        clock.set("2017-09-05T00:00:00+02:00");
        ObjectNode late = application();
        assertProblem(sender.submit(late), 409, "application.window.CLOSED");
        assertThat(sender.applicationsOf(late)).isZero();
    }

    @Test
    void aRepeatAfterTheDeadlineStillGetsTheReceipt() {
        clock.set("2017-09-04T23:59:59+02:00");
        ObjectNode body = application();
        HttpResponse<String> first = sender.submit(body, "in-time");
        clock.set("2017-09-05T00:00:10+02:00");

        assertThat(sender.submit(body, "in-time").body()).isEqualTo(first.body());
    }

    @Test
    void beforeTheWindowOpensAndWithoutOneNothingIsTaken() {
        clock.set("2017-07-31T23:59:59+02:00");
        assertProblem(sender.submit(application()), 409, "application.window.NOT_YET_OPEN");

        ObjectNode body = application();
        body.put("event", "thematic-6");
        assertProblem(sender.submit(body), 409, "application.window.NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-event", "HEARING-2", "../hearing-2", "hearing-2'--", "😀"})
    void anUnknownEventIsNotFound(String event) {
        ObjectNode body = application();
        body.put("event", event);

        assertProblem(sender.submit(body), 404, "event.notFound");
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
