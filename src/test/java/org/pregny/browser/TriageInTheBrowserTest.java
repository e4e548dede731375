package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.review.WorkList;
import org.pregny.review.WorkListFilter;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Twenty cases are taken and looked through with the keyboard alone; the keys keep out of fields and can be switched off. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class TriageInTheBrowserTest {

    private static final int CASES = 20;
    private static final String REVIEWER = "triage-reviewer";
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    @Autowired
    EventStory story;

    @Autowired
    WorkList list;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Page page;
    private Event event;

    @Test
    void twentyCasesAreTakenAndLookedThroughWithoutAPointer() throws IOException {
        story.story.clock.set(TestTime.OPEN);
        staff.add(REVIEWER, "REVIEWER");
        event = story.aHearing(tree -> {});
        for (int i = 0; i < CASES; i++) {
            story.submit(event, anApplication().of(aRepresentative("Person " + i, "p" + i + "@example.org")));
        }
        try (Chromium chromium = new Chromium();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            page = context.newPage();
            signIn();
            page.navigate(address("en") + "/review?view=ALL&event=" + event.code());
            everyColumnIsInSight();
            takeAll();
            lookThrough();
            searchWithoutTheKeysInTheWay();
            nothingIsWrongWith("/review?view=MINE&event=" + event.code());
            switchOff();
        }
    }

    private void signIn() {
        page.navigate(address("en") + "/sign-in");
        page.locator("input[name=username]").fill(REVIEWER);
        page.locator("input[name=password]").fill(TestStaff.PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** The last one says who has a task, and has the button to take it. */
    private void everyColumnIsInSight() {
        assertThat(page.locator(".pg-scroll").evaluate("list => list.scrollWidth - list.clientWidth"))
                .isEqualTo(0);
        assertThat(page.locator(".pg-worklist thead th").last().boundingBox().x).isBetween(0.0, 1280.0);
    }

    /** After each the focus is on the row that was taken, so that the next key goes on from there. */
    private void takeAll() {
        for (int taken = 1; taken <= CASES; taken++) {
            page.keyboard().press("j");
            page.waitForNavigation(() -> page.keyboard().press("c"));
            assertThat(page.locator("tr.pg-worklist__row--mine").count()).isEqualTo(taken);
        }
        assertThat(mine()).isEqualTo(CASES);
    }

    private void lookThrough() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        String last = page.locator("h1 bdi").first().innerText();
        for (int back = 1; back < CASES; back++) {
            page.waitForNavigation(() -> page.keyboard().press("k"));
            assertThat(page.locator("h1 bdi").first().innerText()).isNotEqualTo(last);
            last = page.locator("h1 bdi").first().innerText();
        }
        page.waitForNavigation(() -> page.keyboard().press("u"));
        assertThat(page.url()).contains("event=" + event.code());
    }

    private void searchWithoutTheKeysInTheWay() {
        page.keyboard().press("/");
        page.keyboard().type("jack ucg?");
        assertThat(page.locator("#text").inputValue()).isEqualTo("jack ucg?");
        page.keyboard().press("Control+A");
        page.keyboard().type("person");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.url()).contains("find=").doesNotContain("person");
        assertThat(page.locator("table.pg-worklist tbody tr").count()).isEqualTo(CASES);
        page.keyboard().press("?");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("keyboard");
        page.keyboard().press("g");
        page.waitForNavigation(() -> page.keyboard().press("m"));
        assertThat(page.url()).contains("view=MINE");
    }

    private void nothingIsWrongWith(String path) throws IOException {
        String axe;
        try (InputStream script = TriageInTheBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String language : List.of("en", "ar")) {
            for (int width : List.of(1280, 320)) {
                page.setViewportSize(width, 900);
                page.navigate(address(language) + path);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/triage-" + language + "-" + width + ".png"))
                        .setFullPage(true));
                page.evaluate(axe);
                Object found = page.evaluate("axe.run({runOnly: " + RULES + "}).then(r => r.violations.map(v => v.id"
                        + " + ': ' + v.nodes.map(n => n.target).join(', ')))");
                assertThat((List<?>) found).as(language + width).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as(language + width)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    private void switchOff() {
        page.navigate(address("en") + "/review?view=MINE&event=" + event.code());
        page.locator("form[action$='/review/keys'] button").focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.closest('.pg-worklist') === null"))
                .isEqualTo(true);
    }

    private int mine() {
        return list.counts(new WorkListFilter(
                        WorkListFilter.View.MINE, event.code().text(), REVIEWER))
                .get(WorkListFilter.View.MINE);
    }

    private String address(String language) {
        return "http://localhost:" + port + "/" + language;
    }
}
