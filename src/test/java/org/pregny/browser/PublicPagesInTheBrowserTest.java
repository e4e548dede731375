package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.PregnyApplication;
import org.pregny.TestDatabase;
import org.pregny.kernel.Language;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The announcement in a real browser: axe finds nothing, nothing is wider than 320 px, and a device's zone is offered. */
@Tag("browser")
@SpringBootTest(classes = PregnyApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
class PublicPagesInTheBrowserTest {

    private static final List<String> PAGES = List.of(
            "/", "/processes/gcm-2017", "/events/hearing-2", "/events/hearing-3?country=KE", "/events/thematic-1");
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    static Chromium chromium;
    static String axe;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() throws IOException {
        chromium = new Chromium();
        try (InputStream script = PublicPagesInTheBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingAndNothingIsWiderThanASmallScreen(Language language) {
        try (BrowserContext context = context(320)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(address("/" + language.tag() + path));
                page.evaluate(axe);
                Object found = page.evaluate("axe.run({runOnly: " + RULES + "}).then(r => r.violations.map(v => v.id"
                        + " + ': ' + v.nodes.map(n => n.target).join(', ')))");
                Object excess = page.evaluate("document.documentElement.scrollWidth - innerWidth");

                assertThat((List<?>) found).as(path).isEmpty();
                assertThat((Integer) excess).as(path).isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void theChooserStandsAtTheSideWhereReadingBegins() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(address("/ar/events/hearing-3"));
            double right = page.locator("#zone-choice").boundingBox().x
                    + page.locator("#zone-choice").boundingBox().width;
            page.navigate(address("/en/events/hearing-3"));
            double left = page.locator("#zone-choice").boundingBox().x;

            assertThat(right).isGreaterThan(640);
            assertThat(left).isLessThan(640);
        }
    }

    @Test
    void theZoneOfTheDeviceIsOneClickAway() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(address("/en/events/hearing-2"));
            assertThat(page.locator("#zone-own")).containsText("Africa/Nairobi");
            page.click("#zone-own");

            assertThat(page.locator("#zone-choice")).hasValue("Africa/Nairobi");
            assertThat(page.locator("main")).containsText("East Africa Time");
        }
    }

    private static BrowserContext context(int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setBypassCSP(true)
                        .setTimezoneId("Africa/Nairobi"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
