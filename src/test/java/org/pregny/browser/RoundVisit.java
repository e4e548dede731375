package org.pregny.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.pregny.Mails;
import org.pregny.document.Specimens;
import org.pregny.kernel.Language;
import org.pregny.site.TestStaff;

/** One person who visits the pages of a round in a real browser, and looks at what matters in English and Arabic. */
final class RoundVisit {

    private static final int PATIENCE = 15_000;

    final Page page;
    private final List<String> faults;
    private final String origin;

    /** What is wrong with pages is gathered, so that one walk tells of all of it. */
    RoundVisit(Chromium chromium, int port, List<String> faults) {
        this.faults = faults;
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1100, 900)
                        .setBypassCSP(true));
        context.addInitScript(PortalVisit.axe());
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        origin = "http://localhost:" + port;
    }

    RoundVisit signedIn(String name) {
        go(Language.EN, "/sign-in");
        page.fill("#username", name);
        page.fill("#password", TestStaff.PASSWORD);
        page.click("form[action$=sign-in] button");
        return this;
    }

    void go(Language language, String path) {
        page.navigate(origin + "/" + language.tag() + path);
    }

    void go(String path) {
        go(Language.EN, path);
    }

    /** The page that is open, in both languages; it ends in English. */
    void look(String name) {
        String path = page.url().replaceFirst("^.*?/(en|ar)(?=/)", "");
        for (Language language : new Language[] {Language.AR, Language.EN}) {
            go(language, path);
            try {
                Inspection.speaks(page, language);
                Inspection.works(page);
            } catch (AssertionError fault) {
                faults.add(name + " " + language.tag() + ": " + fault.getMessage());
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "round-" + name + "-" + language.tag() + ".png"))
                    .setFullPage(true));
        }
    }

    /** From the call to the list of tasks of a request of one's own, in a language. */
    void begin(Language language, String round, String email, Mails mails) {
        go(language, "/special-accreditation/" + round);
        page.click("a[role=button]");
        page.fill("#email", email);
        page.click("form#start button");
        page.fill(
                "#code",
                mails.html("signInLink", email).selectFirst("strong bdi").text());
        page.click("form#code-form button");
        page.click("form#begin button");
    }

    void describe(String organisation, String country) {
        page.click("#tasks a[href$='/organisation']");
        page.fill("#organisation-name", organisation);
        page.selectOption("#organisation-country", country);
        page.selectOption("#organisation-category", "NGO");
        page.fill("#contactName", "Ana Ruiz");
        page.click("form#step button.govuk-button");
    }

    /** Everything that the form asks for, up to the page on which it is checked. */
    void fillIn(String organisation, int firstPaper) {
        describe(organisation, "KE");
        look("questions");
        answer();
        attach("legal-status", firstPaper);
        attach("letter", firstPaper + 1);
        page.navigate(page.url().replaceFirst("/documents.*", "/check"));
    }

    void answer() {
        page.locator("form#step textarea").all().forEach(field -> field.fill("We have done so since 1998."));
        page.fill("[name='q.founded']", "1998");
        page.selectOption("[name='q.reach']", "national");
        page.click("form#step button.govuk-button");
    }

    void attach(String wanted, int number) {
        page.check("#wanted-" + wanted);
        page.setInputFiles("#file", new FilePayload(wanted + ".pdf", "application/pdf", Specimens.pdf(number)));
        page.click("form#upload button.govuk-button");
    }
}
