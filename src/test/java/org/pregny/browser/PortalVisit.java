package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pregny.PortalWalk;
import org.pregny.kernel.Language;

/** An applicant in a real browser, in one language; a thorough one inspects every page on the way. */
final class PortalVisit {

    private static final String NONSENSE = """
            form => document.querySelectorAll(form + ' input:is([type=text], [type=email]), ' + form + ' textarea')
                .forEach(e => { e.removeAttribute('maxlength'); e.value = 'x '.repeat(11000); })""";

    private static final int PATIENCE = 10_000;

    final Page page;
    private final PortalWalk walk;
    private final String origin;
    private final Language language;
    private final boolean thorough;
    private String draft;

    PortalVisit(BrowserContext context, PortalWalk walk, int port, Language language, boolean thorough) {
        this.page = context.newPage();
        this.page.setDefaultTimeout(PATIENCE);
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
        Inspection.speaks(page, language);
        if (thorough) {
            Inspection.fits(page);
        }
    }

    /** A thorough visitor first types far too much, or nothing where a choice is asked for. */
    void wrong(String form) {
        if (thorough) {
            String here = page.url();
            page.evaluate(NONSENSE, form);
            page.locator(form + " button.govuk-button").first().click();
            Inspection.ofFaults(page, language);
            page.navigate(here);
        }
    }

    /** From the first page to the list of tasks, with a proven address. */
    void begin() {
        go("/events/hearing-2/apply");
        look();
        wrong("form#start");
        page.fill("#email", walk.email);
        press("form#start button");
        wrong("form#code-form");
        page.fill("#code", walk.code());
        press("form#code-form button");
        press("form#begin button");
        draft = page.url().replaceAll(".*/drafts/", "");
    }

    void organisation(String name) {
        open("/name");
        look();
        wrong("form#step");
        page.fill("#organisation-name", name);
        save();
        save();
        wrong("form#step");
        page.selectOption("#organisation-country", "KE");
        save();
        wrong("form#step");
        page.selectOption("#organisation-category", "NGO");
        page.selectOption("#organisation-basis", "ECOSOC");
        save();
        wrong("form#step");
        page.fill("#contactName", "Wanjiru Kamau");
        save();
    }

    /** One person by the pages, at first with an address that is none. */
    void person() {
        open("/people");
        look();
        page.locator("a[href$='/people/add']").click();
        look();
        wrong("form#step");
        page.fill("#nameOnId", "Fatima Zahra");
        page.fill("#nameToPrint", "فاطمة الزهراء");
        page.fill("#email", "not-an-address");
        save();
        assertThat(page.locator("#error-summary a").getAttribute("href")).isEqualTo("#email");
        page.fill("#email", "fatima@example.org");
        save();
        wrong("form#step");
        page.selectOption("#documentType", "PASSPORT");
        page.fill("#documentLastFour", "12AB");
        save();
        save();
        wrong("form#step");
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
        wrong("form#sheet");
        page.fill("#pasted", cells);
        press("form#sheet button");
    }

    String submit() {
        open("/documents");
        look();
        wrong("form#upload");
        open("/group");
        look();
        save();
        open("/check");
        look();
        press("form#submit button");
        return page.locator("#number").innerText();
    }
}
