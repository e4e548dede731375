package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.type;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies that are broken, huge, or no JSON at all (issue 2). */
@PregnyTest
@AnyDatabase
class ApplicationBodiesTest {

    @Autowired
    Sender sender;

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
