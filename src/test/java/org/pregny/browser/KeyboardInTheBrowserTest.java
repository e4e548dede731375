package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application from the first page to the receipt with no pointer at all (WCAG 2.1.1, 2.4.3, 2.4.7). */
@Tag("browser")
@PregnyTest
@AnyDatabase
class KeyboardInTheBrowserTest {

    private static final int MOST_TABS = 80;
    private static final String BUTTON = "form#step button.govuk-button";

    @LocalServerPort
    int port;

    @Autowired
    PortalWalk walk;

    private Page page;

    @Test
    void theWholeWayIsWalkedWithTheKeyboardAlone() {
        try (Chromium chromium = new Chromium();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1000, 900))) {
            page = context.newPage();
            page.navigate("http://localhost:" + port + "/en/events/hearing-2/apply");
            type("#email", walk.email);
            enter();
            type("#code", walk.code());
            enter();
            to("form#begin button");
            enter();
            organisation();
            person();
            group();
            follow("a[href$='/check']");
            to("form#submit button");
            enter();

            assertThat(page.locator("#number").innerText()).matches("[A-Z0-9]{8}");
        }
    }

    private void organisation() {
        follow("a[href$='/name']");
        type("#organisation-name", "Pamoja Migrants Network");
        save();
        save();
        choose("#organisation-country", "Kenya");
        save();
        choose("#organisation-category", "N");
        choose("#organisation-basis", "C");
        save();
        type("#contactName", "Wanjiru Kamau");
        save();
    }

    private void person() {
        follow("a[href$='/people']");
        follow("a[href$='/people/add']");
        type("#nameOnId", "Fatima Zahra");
        type("#email", "nowhere");
        save();
        assertThat(focused("#error-summary")).as("the errors have the focus").isTrue();
        follow("#error-summary a");
        assertThat(focused("#email")).as("an error leads to its field").isTrue();
        page.keyboard().press("Control+A");
        page.keyboard().type("fatima@example.org");
        save();
        choose("#documentType", "P");
        type("#documentLastFour", "12AB");
        save();
        save();
        to("#groundsPass-no, #groundsPass-yes");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        if (!page.locator("#groundsPass-no").isChecked()) {
            page.keyboard().press("ArrowUp");
        }
        save();
    }

    private void group() {
        page.navigate(page.url().replaceAll("(/drafts/[0-9a-f-]+).*", "$1"));
        follow("a[href$='/group']");
        save();
        page.navigate(page.url().replaceAll("(/drafts/[0-9a-f-]+).*", "$1"));
    }

    private void type(String field, String words) {
        to(field);
        page.keyboard().type(words);
    }

    private void choose(String list, String letters) {
        to(list);
        page.keyboard().type(letters);
        if (page.locator(list).inputValue().isEmpty()) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(list).inputValue()).as(list).isNotEmpty();
    }

    private void save() {
        to(BUTTON);
        enter();
    }

    private void follow(String link) {
        to(link);
        enter();
    }

    private void enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Tab by tab, as somebody without a pointer gets there; what has the focus is always seen to have it. */
    private void to(String target) {
        for (int tabs = 0; !focused(target); tabs++) {
            assertThat(tabs).as(target + " is reached on " + page.url()).isLessThan(MOST_TABS);
            page.keyboard().press("Tab");
        }
        assertThat((Boolean) page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                        + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"))
                .as(target + " shows its focus")
                .isTrue();
    }

    private boolean focused(String target) {
        return (Boolean)
                page.evaluate("t => document.activeElement !== null && document.activeElement.matches(t)", target);
    }
}
