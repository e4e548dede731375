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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.pass.ManyPasses;

/** The verifier in a browser says of every line of the golden corpus what the server says. */
@Tag("browser")
class PassCodeScriptTest {

    private static final Map<String, Path> FOLDERS = Map.of(
            "assets", Path.of("src/main/resources/static/assets"),
            "corpus", Path.of("src/test/resources/corpus"));

    private static Chromium chromium;
    private static Page page;

    /** Nothing is served but these two folders; localhost, because only there is cryptography open to pages. */
    @BeforeAll
    static void openAPage() {
        chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext();
        context.route("**/*", PassCodeScriptTest::serve);
        page = context.newPage();
        page.navigate("http://localhost/");
    }

    @AfterAll
    static void closeIt() {
        chromium.close();
    }

    @Test
    void itSaysOfEveryCodeWhatTheCorpusSays() {
        Map<?, ?> result = run("codes()");

        assertThat((List<?>) result.get("wrong")).isEmpty();
        assertThat((Integer) result.get("judged")).isGreaterThan(200);
    }

    @Test
    void itTellsForWhichSegmentsAPassIs() {
        List<?> told = (List<?>)
                page.evaluate(
                        "async () => (await import('/corpus/run.js')).segments(['first second', 'segments 1',"
                                + " 'segments 2', 'segments 255', 'segments 1073741824', 'an assistant\\'s to some segments'])");

        assertThat(told)
                .isEqualTo(Arrays.asList(
                        null, List.of(1), List.of(2), List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(31), List.of(1, 3)));
    }

    @Test
    void itTakesAndRefusesListsAsTheCorpusSays() {
        Map<?, ?> result = run("chains()");

        assertThat((List<?>) result.get("wrong")).isEmpty();
        assertThat((Integer) result.get("judged")).isGreaterThan(20);
    }

    @Test
    void aHundredThousandDeadPassesDoNotSlowItDown() {
        Map<?, ?> result = run("speed('" + ManyPasses.list(100_000) + "')");
        System.out.println("list of 100,000 and one verdict with it, in ms: " + result);

        assertThat(result.get("passes")).isEqualTo(100_000);
        assertThat(((Number) result.get("verdict")).doubleValue()).isLessThan(50);
    }

    private static Map<?, ?> run(String call) {
        return (Map<?, ?>) page.evaluate("async () => (await import('/corpus/run.js'))." + call);
    }

    private static void serve(Route route) {
        String[] path = URI.create(route.request().url()).getPath().split("/");
        if (path.length < 3) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!doctype html><title>Gate</title>"));
            return;
        }
        route.fulfill(new Route.FulfillOptions()
                .setContentType(path[2].endsWith(".js") ? "text/javascript" : "application/json")
                .setPath(FOLDERS.get(path[1]).resolve(path[2])));
    }
}
