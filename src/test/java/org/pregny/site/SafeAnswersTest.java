package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer carries the headers that protect its reader, and tells no more than it must. */
@PregnyTest
@AnyDatabase
class SafeAnswersTest {

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/events/hearing-2/apply", "/en/sign-in", "/en/applications/guessed"})
    void aPageCarriesTheHeadersThatProtectItsReader(String path) {
        HttpResponse<String> response = browser.get(path);

        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
        assertThat(header(response, "Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void anAnswerOfTheApiCannotBeFramedSniffedOrKept() {
        HttpResponse<String> response = browser.get("/api/v1/events");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void healthSaysUpAndNothingElse() {
        HttpResponse<String> response = browser.get("/actuator/health");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
