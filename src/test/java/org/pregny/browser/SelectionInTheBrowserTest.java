package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.selection.SelectionStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A set is tried and proposed in a real browser, in English and Arabic, on a phone and on a desk. */
@Tag("browser")
@PregnyTest
class SelectionInTheBrowserTest {

    private static final String AXE =
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                    + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(', ')))";

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    SelectionStory story;

    @Autowired
    TestTime.SettableClock clock;

    private final List<String> faults = new ArrayList<>();
    private Page page;

    @Test
    void aSetIsTriedProposedAndPreviewed() {
        clock.set(TestTime.OPEN);
        staff.add("selection-browser", "LEAD_REVIEWER");
        Event hearing = story.aHearing();
        for (int i = 0; i < 4; i++) {
            story.applies(hearing, SelectionStory.person("Man " + "ABCD".charAt(i), "MAN"));
        }
        story.applies(hearing, SelectionStory.person("آمنة الزهراء", "WOMAN"));
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(1200, 900)
                                .setBypassCSP(true))) {
            context.addInitScript(PortalVisit.axe());
            page = context.newPage();
            signIn();
            page.navigate(address(Language.EN, "/selection/" + hearing.code()));
            page.fill("#name", "First try");
            page.click("form#begin button");
            String board = page.url().replaceFirst("^.*/en/", "/").replaceFirst("\\?.*$", "");
            page.locator("button[value=propose]").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**proposed**");
            assertThat(page.locator("#unmet-list").innerText()).contains("There are not enough such candidates");
            for (Language language : List.of(Language.EN, Language.AR)) {
                for (String path : List.of(board, board + "/decision", "/selection/" + hearing.code() + "/brief")) {
                    looksRight(language, path, 1200);
                    looksRight(language, path, 320);
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    private void looksRight(Language language, String path, int width) {
        page.setViewportSize(width, 900);
        page.navigate(address(language, path));
        Inspection.speaks(page, language);
        ((List<?>) page.evaluate(AXE)).forEach(found -> faults.add(page.url() + " at " + width + ": " + found));
        int excess = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (excess > 0) {
            faults.add(page.url() + " is wider than " + width + " by " + excess);
        }
        String name = "selection-" + path.replaceFirst("^.*/", "").replaceFirst("^[0-9a-f-]{36}$", "board");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + language.tag() + "-" + width + ".png")));
    }

    private void signIn() {
        page.navigate(address(Language.EN, "/sign-in"));
        page.fill("[name=username]", "selection-browser");
        page.fill("[name=password]", TestStaff.PASSWORD);
        page.click("form[action$=sign-in] button");
    }

    private String address(Language language, String path) {
        return "http://localhost:" + port + "/" + language.tag() + path;
    }
}
