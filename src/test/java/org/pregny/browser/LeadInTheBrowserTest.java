package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a lead reviewer looks at, on a desk and on a phone; and two reviewers who decide the same case at once (issue 5). */
@Tag("browser")
@PregnyTest
@AnyDatabase
class LeadInTheBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TestStaff staff;

    @Test
    void figuresAndReportsAreThereForEverybodyOnADeskAndOnAPhone() {
        Event event = anEventWithFigures();
        staff.add("figures-browser", "LEAD_REVIEWER");
        List<Executable> looks = new ArrayList<>();
        try (Chromium chromium = new Chromium();
                BrowserContext context = context(chromium)) {
            context.addInitScript(PortalVisit.axe());
            Page page = signedIn(context, "figures-browser");
            for (Language language : List.of(Language.EN, Language.AR)) {
                looks.add(() -> looksRight(page, language, "/reports", 320));
                for (String path : List.of("/lead?event=" + event.code(), "/reports/" + event.code())) {
                    looks.add(() -> looksRight(page, language, path, 1200));
                    looks.add(() -> looksRight(page, language, path, 320));
                }
                looks.add(() -> saysWhatIsMissing(page, language, event));
            }
            assertAll(looks);
        }
    }

    /** Both have the page open; one is a click quicker, and the other is shown both states. */
    @Test
    void ofTwoReviewersOneWinsAndTheOtherIsToldSo() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add("first-browser", "REVIEWER");
        staff.add("second-browser", "REVIEWER");
        ReviewTask task = tale.story.task(
                tale.submit(tale.aHearing(tree -> {}), anApplication()).id());
        try (Chromium chromium = new Chromium();
                BrowserContext one = context(chromium);
                BrowserContext other = context(chromium)) {
            Page first = signedIn(one, "first-browser");
            Page second = signedIn(other, "second-browser");
            first.navigate(at(Language.EN, "/review/" + task.id()));
            second.navigate(at(Language.FR, "/review/" + task.id()));

            first.click("form[action$='/claim'] button");
            second.click("form[action$='/claim'] button");

            assertThat(first.locator("form[action$='/release']").count()).isOne();
            assertThat(second.locator("h1").innerText()).isEqualTo("Le dossier a changé entre-temps");
            assertThat(second.locator("section[aria-labelledby=now]").innerText())
                    .contains("first-browser");
            shoot(second, "two-at-once-fr");
            second.navigate(at(Language.FR, "/review/" + task.id()));
            assertThat(second.locator("form[action$='/claim'], form[action$='/release']")
                            .count())
                    .isZero();
        }
    }

    private Event anEventWithFigures() {
        Event event = tale.aHearing(tree -> {});
        tale.story.clock.set(TestTime.OPEN);
        List<Receipt> all = List.of(submitted(event), submitted(event), submitted(event));
        tale.story.clock.set("2017-08-22T09:00:00+02:00");
        tale.story.decide(all.get(0).id(), (about, n) -> n == 0);
        tale.story.claimed(all.get(1).id());
        tale.story.clock.set("2017-08-23T09:30:00+02:00");
        return event;
    }

    private Receipt submitted(Event event) {
        return tale.submit(
                event,
                anApplication()
                        .of(
                                aRepresentative("أمينة أوتينو", UUID.randomUUID() + "@example.org"),
                                aRepresentative("Bo Li", UUID.randomUUID() + "@example.org")));
    }

    private void looksRight(Page page, Language language, String path, int width) {
        page.setViewportSize(width, 900);
        page.navigate(at(language, path));
        shoot(page, path.replaceAll("[?/]+.*?([a-z]+).*", "$1") + depth(path) + "-" + language.tag() + "-" + width);
        Inspection.speaks(page, language);
        Inspection.works(page);
    }

    /** A report is asked for without saying what for. */
    private void saysWhatIsMissing(Page page, Language language, Event event) {
        page.setViewportSize(320, 900);
        page.navigate(at(language, "/reports/" + event.code()));
        page.click("form[action$='/participants'] button");
        shoot(page, "reports-fault-" + language.tag());
        assertThat(page.locator("#error-summary, .govuk-error-summary").count()).isOne();
        Inspection.speaks(page, language);
        Inspection.works(page);
    }

    private static String depth(String path) {
        return path.matches("/reports/.*") ? "-event" : "";
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "lead-" + name + ".png")));
    }

    private Page signedIn(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(at(Language.EN, "/sign-in"));
        page.fill("[name=username]", name);
        page.fill("[name=password]", TestStaff.PASSWORD);
        page.click("form[action$=sign-in] button");
        return page;
    }

    private static BrowserContext context(Chromium chromium) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1200, 900)
                        .setBypassCSP(true));
    }

    private String at(Language language, String path) {
        return "http://localhost:" + port + "/" + language.tag() + path;
    }
}
