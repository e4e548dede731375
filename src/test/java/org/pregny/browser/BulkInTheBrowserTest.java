package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.bulk.TimedBulk;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer approves what can be approved of three cases, sees why the others are left out, and watches it happen. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class BulkInTheBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TimedBulk bulk;

    @Autowired
    TestStaff staff;

    private Page page;

    @Test
    void aMixedChoiceIsPreviewedConfirmedAndWatchedToItsEnd() throws IOException {
        tale.story.clock.set(TestTime.OPEN);
        staff.add(TimedBulk.REVIEWER, "REVIEWER");
        staff.add("bulk-other", "REVIEWER");
        Event event = tale.aHearing(tree -> {});
        submit(event, "Ziwa la Amani Migrant Voices", "Bulk Clear Person");
        submit(event, "Quiet Harbour Network", "Bulk Unconfirmed Person");
        Receipt held = submit(event, "Ziwa la Amani Migrant Voices", "Bulk Held Person");
        tale.story.reviews.claim(tale.story.task(held.id()).id(), Actor.staff("bulk-other"));
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser()
                        .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setBypassCSP(true))) {
            page = context.newPage();
            signIn();
            chooseAll(event);
            approve();
            confirmAndWatch();
        }
    }

    private Receipt submit(Event event, String organisation, String name) {
        return tale.submit(
                event,
                anApplication()
                        .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                        .of(aRepresentative(name, name.replace(' ', '.').toLowerCase() + "@example.org")));
    }

    private void signIn() {
        page.navigate(address("/en/sign-in"));
        page.fill("#username", TimedBulk.REVIEWER);
        page.fill("#password", TestStaff.PASSWORD);
        page.locator("main form button").click();
    }

    private void chooseAll(Event event) throws IOException {
        page.navigate(address("/en/review?event=" + event.code()));
        assertThat(page.locator("input[name=task]")).hasCount(3);
        page.locator("input[name=task]").first().check();
        keep("bulk-list");
        page.locator("#many button[value=true]").click();
    }

    private void approve() throws IOException {
        look("bulk-choice");
        page.getByLabel("Approve everybody").check();
        page.locator("main form button.govuk-button").click();
        assertThat(page.locator("main")).containsText("Another reviewer has it in hand");
        assertThat(page.locator("main")).containsText("No register confirms the basis");
        look("bulk-preview");
        String run = page.url();
        page.navigate(run.replace("/en/", "/ar/"));
        look("bulk-preview-ar");
        page.navigate(run);
    }

    private void confirmAndWatch() throws IOException {
        page.getByLabel("To start").fill("3");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                .click();
        assertThat(page.locator("#error-summary")).isFocused();
        look("bulk-faulty");
        page.getByLabel("To start").fill("1");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                .click();
        assertThat(page.locator("#run-progress")).containsText("Running");
        bulk.work();
        assertThat(page.locator("#run-progress")).containsText("Finished");
        assertThat(page.locator("#run-progress progress")).hasAttribute("value", "3");
        look("bulk-result");
        page.navigate(page.url().replace("/en/", "/ar/"));
        look("bulk-result-ar");
        page.setViewportSize(320, 800);
        look("bulk-result-ar-small");
        page.navigate(address("/en/bulk"));
        look("bulk-runs");
    }

    private void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private void look(String name) throws IOException {
        keep(name);
        try (InputStream axe = BulkInTheBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Inspection.of(
                page, Language.ofTag(page.locator("html").getAttribute("lang")).orElseThrow());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
