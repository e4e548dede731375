package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.pregny.PortalWalk;
import org.pregny.kernel.Language;

/** An applicant in a real browser, in one language; a thorough one inspects every page on the way. */
final class PortalVisit {

    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    /** Labels, hints and fields of a form begin at the side where reading begins: axe does not see when they do not. */
    private static final String ASTRAY = """
            () => {
              const main = document.querySelector('main'), style = getComputedStyle(main), box = main.getBoundingClientRect();
              const rtl = document.documentElement.dir === 'rtl';
              const edge = rtl ? box.right - parseFloat(style.paddingRight) : box.left + parseFloat(style.paddingLeft);
              const text = e => { const r = document.createRange(); r.selectNodeContents(e); return [...r.getClientRects()]; };
              const off = (e, rects) => rects.length === 0 ? 0
                  : edge - (rtl ? Math.max(...rects.map(r => r.right)) : Math.min(...rects.map(r => r.left)));
              const inForms = main.querySelectorAll('.govuk-form-group > .govuk-label, .govuk-form-group > .govuk-hint, h1:not(.govuk-panel__title)');
              const fields = main.querySelectorAll('.govuk-input, .govuk-select, .govuk-textarea');
              const bar = e => e.closest('.govuk-form-group--error') ? 20 : 0;
              return [...inForms].map(e => [e.textContent, off(e, text(e)), bar(e)])
                  .concat([...fields].map(e => [e.id, off(e, [e.getBoundingClientRect()]), bar(e)]))
                  .filter(x => Math.abs(Math.abs(x[1]) - x[2]) > 4).map(x => x[0].trim() + ' ' + x[1]);
            }""";

    final Page page;
    private final PortalWalk walk;
    private final String origin;
    private final Language language;
    private final boolean thorough;
    private String draft;

    PortalVisit(BrowserContext context, PortalWalk walk, int port, Language language, boolean thorough) {
        this.page = context.newPage();
        this.walk = walk;
        this.origin = "http://localhost:" + port;
        this.language = language;
        this.thorough = thorough;
    }

    static String axe() {
        try (InputStream script = PortalVisit.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void go(String path) {
        page.navigate(origin + "/" + language.tag() + path);
    }

    /** A page of the draft. */
    void open(String path) {
        go("/portal/drafts/" + draft + path);
    }

    /** Presses a button, and looks at the page that comes. */
    void press(String button) {
        page.click(button);
        look();
    }

    /** Sends the questions of the page. */
    void save() {
        press("form#step button.govuk-button >> nth=0");
    }

    void look() {
        String where = page.url();
        assertThat(page.locator("html").getAttribute("lang")).as(where).isEqualTo(language.tag());
        assertThat(page.locator("html").getAttribute("dir")).as(where).isEqualTo(language.direction());
        assertThat(page.locator("body").innerText())
                .as(where)
                .doesNotContain("??")
                .doesNotContainPattern("\\b(portal|application|accreditation|site|event|kernel)\\.[a-z]+\\.[A-Za-z]");
        if (thorough) {
            inspect();
        }
    }

    /** What axe finds, what stands at the wrong side, and what is wider than the screen. */
    void inspect() {
        String where = page.url();
        assertThat((List<?>) page.evaluate("axe.run({runOnly: " + RULES
                        + ", resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': '"
                        + " + v.nodes.map(n => n.target).join(', ')))"))
                .as(where)
                .isEmpty();
        assertThat((List<?>) page.evaluate(ASTRAY)).as(where).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(where)
                .isLessThanOrEqualTo(0);
    }

    /** From the first page to the list of tasks, with a proven address. */
    void begin() {
        go("/events/hearing-2/apply");
        look();
        page.fill("#email", walk.email);
        press("form#start button");
        page.fill("#code", walk.code());
        press("form#code-form button");
        press("form#begin button");
        draft = page.url().replaceAll(".*/drafts/", "");
    }

    void organisation(String name) {
        open("/name");
        look();
        page.fill("#organisation-name", name);
        save();
        save();
        page.selectOption("#organisation-country", "KE");
        save();
        page.selectOption("#organisation-category", "NGO");
        page.selectOption("#organisation-basis", "ECOSOC");
        save();
        page.fill("#contactName", "Wanjiru Kamau");
        save();
    }

    /** One person by the pages, at first with an address that is none. */
    void person() {
        open("/people");
        look();
        page.locator("a[href$='/people/add']").click();
        look();
        page.fill("#nameOnId", "Fatima Zahra");
        page.fill("#nameToPrint", "فاطمة الزهراء");
        page.fill("#email", "not-an-address");
        save();
        assertThat(page.locator("#error-summary a").getAttribute("href")).isEqualTo("#email");
        page.fill("#email", "fatima@example.org");
        save();
        page.selectOption("#documentType", "PASSPORT");
        page.fill("#documentLastFour", "12AB");
        save();
        save();
        page.locator("#groundsPass-no").check();
        save();
    }

    /** For people to look at. */
    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "portal-" + name + "-" + language.tag() + ".png"))
                .setFullPage(true));
    }

    void paste(String cells) {
        open("/people/sheet");
        look();
        page.fill("#pasted", cells);
        press("form#sheet button");
    }

    String submit() {
        open("/documents");
        look();
        open("/group");
        look();
        save();
        open("/check");
        look();
        press("form#submit button");
        return page.locator("#number").innerText();
    }
}
