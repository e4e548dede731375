package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.gate.LargeSnapshots;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanVerdict;

/** The gate app's decision says of every line of the golden corpus what the server's says, from snapshots as the server writes them. */
@Tag("browser")
class GateVerdictScriptTest {

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void openAPage() {
        chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext();
        context.route("**/*", GateVerdictScriptTest::serve);
        page = context.newPage();
        page.navigate("http://localhost/");
    }

    @AfterAll
    static void closeIt() {
        chromium.close();
    }

    @Test
    void itSaysOfEveryScanWhatTheServerSays() {
        Map<?, ?> result = run("verdicts()");
        System.out.println(
                "gate app, ms for a verdict: " + result.get("average") + ", longest " + result.get("longest"));

        assertThat((List<?>) result.get("wrong")).isEmpty();
        assertThat((Integer) result.get("judged")).isGreaterThan(1000);
        assertThat((List<?>) result.get("said"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsAll(Stream.concat(Arrays.stream(ScanVerdict.values()), Arrays.stream(ScanReason.values()))
                        .map(Enum::name)
                        .toList());
        assertThat(((Number) result.get("average")).doubleValue()).isLessThan(5);
    }

    @Test
    void itTakesSnapshotsInTheirOrderAndNothingThatIsForgedOrTorn() {
        Map<?, ?> result = run("snapshots()");

        assertThat(result.get("first")).isEqualTo("APPLIED");
        assertThat(result.get("change")).isEqualTo("APPLIED");
        assertThat(result.get("changeAgain")).isEqualTo("GAP");
        assertThat(result.get("wholeLate")).isEqualTo("OLDER");
        assertThat(result.get("changeWithoutWhole")).isEqualTo("GAP");
        assertThat(result.get("changeOfAnotherGate")).isEqualTo("GAP");
        assertThat(result.get("wholeOfAnotherGate")).isEqualTo("APPLIED");
        assertThat(result.get("altered")).isEqualTo("BAD_SIGNATURE");
        assertThat(result.get("torn")).isEqualTo("MALFORMED");
        assertThat(result.get("empty")).isEqualTo("MALFORMED");
        assertThat(result.get("withoutKeys")).isEqualTo("UNKNOWN_KEY");
        assertThat(result.get("revokedKey")).isEqualTo("REVOKED_KEY");
        assertThat((String) result.get("query")).startsWith("?since=4&issued=");
        assertThat(result.get("cloned")).isEqualTo(true);
    }

    @Test
    void twentyFiveThousandPassesComeInQuicklyAndDoNotSlowAVerdictDown() {
        Map<?, ?> result = run("speed('25000')");
        System.out.println("snapshot of 25,000 in the browser, ms: " + result);

        assertThat(result.get("outcome")).isEqualTo("APPLIED");
        assertThat(result.get("passes")).isEqualTo(25_000);
        assertThat(((Number) result.get("verdict")).doubleValue()).isLessThan(5);
    }

    private static Map<?, ?> run(String call) {
        return (Map<?, ?>) page.evaluate("async () => (await import('/corpus/gate.js'))." + call);
    }

    /** Nothing is served but these folders; localhost, because only there is cryptography open to pages. */
    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        Route.FulfillOptions answer = new Route.FulfillOptions();
        if (path.startsWith("/assets/")) {
            answer.setContentType("text/javascript").setPath(Path.of("src/main/resources/static" + path));
        } else if (path.startsWith("/corpus/")) {
            answer.setContentType(path.endsWith(".js") ? "text/javascript" : "application/json")
                    .setPath(Path.of("src/test/resources" + path));
        } else if (path.startsWith("/large/")) {
            answer.setContentType("application/cose")
                    .setBodyBytes(LargeSnapshots.of(Integer.parseInt(path.substring("/large/".length()))));
        } else {
            answer.setContentType("text/html").setBody("<!doctype html><title>Gate</title>");
        }
        route.fulfill(answer);
    }
}
