package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.pregny.kernel.Language;

/** What staff do with the demo’s application: decide, move the clock, activate, scan, audit, read letters and watch what runs. */
class DemoOffice {

    private final DemoPages pages;

    DemoOffice(DemoPages pages) {
        this.pages = pages;
    }

    void review() {
        Page page = pages.newPage();
        pages.signIn(page, "reviewer");
        DemoPages.shoot(page, "review-list");
        page.getByText("Ziwa la Amani Migrant Voices").first().click();
        page.getByText("Start review").click();
        DemoPages.shoot(page, "review-case");
        Locator approvals = page.locator("input[type=radio][value=APPROVED]:not([name=verdict-all])");
        approvals.nth(0).check();
        approvals.nth(1).check();
        page.locator("input[type=radio][value=REFUSED]:not([name=verdict-all])")
                .nth(2)
                .check();
        page.getByText("Record the decision")
                .or(page.locator("form[action$=decision] button[type=submit]"))
                .first()
                .click();
        assertThat(page.locator("#error-summary")).isVisible();
        page.locator("select[name^=reason-]:not(#reason-all)").nth(2).selectOption("QUOTA_ORG");
        page.locator("form[action$=decision] button:not([formaction])").click();
        assertThat(page.locator("form[action$=undo]")).isVisible();
        DemoPages.shoot(page, "review-held");
        page.locator("form[action$=send] button").click();
        assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
        DemoPages.shoot(page, "review-decided");
    }

    void moveClockTo(String local) {
        Page page = pages.newPage();
        pages.signIn(page, "organiser");
        page.locator(".pg-nav").getByText("Clock").click();
        for (String impossible : List.of("2016-01-01T00:00", "2100-01-01T00:00")) {
            page.fill("#to", impossible);
            page.locator("form[action$=clock] button[type=submit]").click();
            assertThat(page.locator("#to-error")).isVisible();
        }
        page.fill("#to", local);
        DemoPages.shoot(page, "clock");
        page.locator("form[action$=clock] button[type=submit]").click();
        assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    }

    void activate(String code) {
        Page page = pages.newPage();
        pages.signIn(page, "pass-officer");
        page.fill("#find", "otieno");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1, table").getByText("Amina OTIENO").first()).isVisible();
        page.navigate(pages.address("/en/desk"));
        page.fill("#find", code);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Amina OTIENO");
        DemoPages.shoot(page, "desk-pass");
        page.getByText("Record the ID check").click();
        assertThat(page.locator("#error-summary")).isVisible();
        page.locator("#documentSeen").check();
        page.locator("#nameMatches").check();
        page.locator("#photoMatches").check();
        page.getByText("Record the ID check").click();
        assertThat(page.locator(".govuk-notification-banner--success")).containsText("active");
    }

    static void present(Page gate, String code, String word) {
        gate.fill("#code", code);
        gate.keyboard().press("Enter");
        assertThat(gate.locator(".pg-verdict__word")).hasText(word);
    }

    void audit() {
        Page page = pages.newPage();
        pages.signIn(page, "auditor");
        page.locator("table a").first().click();
        assertThat(page.locator("svg.bpmn-drawing")).isVisible();
        assertThat(page.locator("main")).containsText("ALREADY_INSIDE");
        DemoPages.shoot(page, "case-story");
    }

    void readLetters() {
        Page page = pages.newPage();
        pages.signIn(page, "operator");
        DemoPages.shoot(page, "operations");
        page.navigate(pages.address("/en/operations/mail"));
        DemoPages.shoot(page, "operations-mail");
        page.getByText("Your special event pass").first().click();
        assertThat(page.frameLocator("iframe").locator("body")).containsText("pick-up desk");
        DemoPages.shoot(page, "operations-letter");
        page.locator("iframe")
                .screenshot(new Locator.ScreenshotOptions().setPath(DemoPages.SHOTS.resolve("letter-frame.png")));
    }

    /** What runs at the end of the story stands on the diagram, in figures and in a list, for every eye. */
    void watchProcesses() {
        Page page = pages.newPage(new Browser.NewContextOptions().setBypassCSP(true));
        page.addInitScript(PortalVisit.axe());
        pages.signIn(page, "operator");
        for (Language language : List.of(Language.EN, Language.AR)) {
            for (String path :
                    List.of("", "/models", "/models/visitReminder/1", "/models/visitReminder/1/reminderDue")) {
                page.navigate(pages.address("/" + language.tag() + "/operations" + path));
                Inspection.speaks(page, language);
                Inspection.works(page);
                DemoPages.shoot(page, "processes" + path.replace('/', '-') + "-" + language.tag());
            }
        }
        assertThat(page.locator("table tbody tr").first()).isVisible();
    }
}
