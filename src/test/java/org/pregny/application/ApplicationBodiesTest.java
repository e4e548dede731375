package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.contact;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;
import static org.pregny.application.ApplicationJson.set;
import static org.pregny.application.ApplicationJson.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies that are broken, huge, or look like code (issue 2). */
@PregnyTest
class ApplicationBodiesTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "7",
                "{\"event\":\"hearing-2\",}",
                "{\"representatives\":\"none\"}",
                "{\"representatives\":[[[]]]}",
                "{\"organisation\":[]}",
                "{\"event\":{\"a\":1}}",
                "{\"event\":\"hearing-2\",\"representatives\":[{\"photo\":\"***\"}]}"
            })
    void malformedJsonIsABadRequestWithAProblemDocument(String body) {
        HttpResponse<String> response =
                sender.client.postJson(Sender.APPLICATIONS, body, "Idempotency-Key", "malformed");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain("org.pregny").doesNotContain("jackson");
    }

    @Test
    void deeplyNestedJsonIsABadRequest() {
        String deep = "[".repeat(100_000);

        assertThat(sender.client
                        .postJson(Sender.APPLICATIONS, deep, "Idempotency-Key", "deep")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anotherMediaTypeIsNotSupported() {
        assertThat(sender.client
                        .post(Sender.APPLICATIONS, "text/plain", "{}", "Idempotency-Key", "a")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anOversizedBodyIsTooLargeWhetherOrNotItSaysItsLength() {
        byte[] body = ("{\"event\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(statusOf(body, false)).isEqualTo(413);
        assertThat(statusOf(body, true)).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "*{7*7} #{7*7} @{7*7} ~{7*7} [[${7*7}]]",
                "__${7*7}__",
                "x' or '1'='1",
                "x\"><img src=a onerror=alert(1)>",
                "{{7*7}} <%= 7*7 %>",
                "a &amp; b &lt;",
                "\\u003cscript\\u003e",
                "=cmd|'/c calc'!A1"
            })
    void whatLooksLikeCodeIsKeptLiterallyAndNeverRun(String code) {
        String text = "Ana " + code;
        ObjectNode body = application();
        body.put("contactName", text);
        body.withObject("organisation")
                .put("name", text)
                .put("reference", text.substring(0, Math.min(60, text.length())));
        person(body, 0).put("nameOnId", text).put("nameToPrint", text);
        HttpResponse<String> response = sender.submit(body);
        String html =
                sender.client.get(json(response).get("statusPage").asText()).body();
        Document letter = mails.html("applicationReceived", contact(body));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(sender.storedPerson("name_on_id", response)).isEqualTo(text);
        assertThat(sender.stored("contact_name", response)).isEqualTo(text);
        assertThat(html)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=a")
                .doesNotContain(">49<");
        assertThat(org.jsoup.Jsoup.parse(html).text()).contains(text);
        assertThat(letter.select("script, img[onerror]")).isEmpty();
        assertThat(letter.text()).contains(text);
    }

    @Test
    void whatLooksLikeCodeInAFieldOfCodesIsNamedWithoutBeingEchoed() {
        ObjectNode body = application();
        for (String pointer : List.of(
                "/contactEmail",
                "/organisation/country",
                "/organisation/category",
                "/organisation/basis",
                "/representatives/0/email",
                "/representatives/0/documentType",
                "/representatives/0/documentLastFour")) {
            set(body, pointer, "<script>${7*7}");
        }
        HttpResponse<String> response = sender.submit(body);

        assertThat(pointers(response)).hasSize(7);
        assertThat(response.body()).doesNotContain("<script>").doesNotContain("49");
    }

    /** The answer's status; a server that hangs up before it has read everything has not answered. */
    private int statusOf(byte[] body, boolean chunked) {
        var publisher = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
        try {
            return sender.client
                    .send(sender.client
                            .request(Sender.APPLICATIONS, "Idempotency-Key", "large")
                            .header("Content-Type", "application/json")
                            .POST(publisher))
                    .statusCode();
        } catch (UncheckedIOException hungUp) {
            return 0;
        }
    }
}
