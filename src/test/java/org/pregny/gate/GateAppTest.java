package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.kernel.Language;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The gate app as a phone loads it: whole, from us alone, in six languages, and open to all as it knows nobody. */
@PregnyTest
@AnyDatabase
class GateAppTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @Test
    void webAssemblyMayRunHereAndScriptsOfOthersNowhere() {
        HttpResponse<String> shell = browser.get("/gate-app/");

        assertThat(shell.statusCode()).isEqualTo(200);
        assertThat(policy(shell))
                .contains("script-src 'self' 'wasm-unsafe-eval'")
                .doesNotContain("inline");
        assertThat(policy(browser.get("/gate-app/decoder.js"))).isEqualTo(policy(shell));
        assertThat(shell.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=(self)");
        assertThat(shell.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shell.body()).doesNotContain("<script>").doesNotContain("style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/sign-in", "/assets/pregny.css", "/en/gates", "/api/v1/events"})
    void noOtherAddressMayRunWebAssembly(String path) {
        assertThat(policy(browser.get(path))).isNotEmpty().doesNotContain("unsafe");
    }

    @Test
    void whatADeviceKeepsIsServedAsItIsListed() throws JsonProcessingException {
        String list = browser.get("/gate-app/shell.js").body();
        JsonNode shell = JSON.readTree(list.substring(list.indexOf('{'), list.lastIndexOf('}') + 1));
        Map<String, String> files = JSON.convertValue(shell.get("files"), Map.class);

        assertThat(files)
                .containsKeys(
                        "/gate-app/", "/gate-app/main.js", "/gate-app/zxing/zxing_reader.wasm", "/assets/pass-code.js")
                .containsKeys("/gate-app/words/ar.json", "/assets/gate-app/verdict.js", "/assets/gate-app/snapshot.js")
                .doesNotContainKey("/gate-app/sw.js");
        files.forEach((path, hash) -> {
            if (!path.endsWith(".wasm") && !path.endsWith(".png")) {
                assertThat(hashOf(browser.get(path).body())).as(path).isEqualTo(hash);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void itSpeaksEveryLanguage(Language language) throws JsonProcessingException {
        JsonNode words = JSON.readTree(
                browser.get("/gate-app/words/" + language.tag() + ".json").body());

        assertThat(words.get("direction").asText()).isEqualTo(language.direction());
        assertThat(words.get("languages").size()).isEqualTo(Language.values().length);
        for (ScanVerdict verdict : ScanVerdict.values()) {
            assertThat(words.get("words").has("gate.verdict." + verdict)).isTrue();
            assertThat(words.get("words").has("gate.next." + verdict)).isTrue();
        }
    }

    @Test
    void nothingIsWrittenThereAndNoOtherLanguageIsKnown() {
        assertThat(browser.get("/gate-app/words/xx.json").statusCode()).isEqualTo(404);
        assertThat(browser.postJson("/gate-app/words/en.json", "{}").statusCode())
                .isEqualTo(403);
    }

    private static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String hashOf(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
