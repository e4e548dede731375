package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who collects a pass for its holder signs on the desk's screen; a fault elsewhere does not cost them the signature. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class SignatureInTheBrowserTest {

    private static final String OFFICER = "signature-officer";

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @Test
    void whatWasDrawnStaysUntilTheFormIsGoodAndIsShownAfterwards() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add(OFFICER, "PASS_OFFICER");
        Event event = tale.aHearing(tree -> tree.putObject("pickupTerms").put("proxy", true));
        Pass pass = passes.passesOf(tale.approved(event, anApplication()).id()).get(0);
        tale.story.clock.set("2017-10-11T09:30:00+02:00");
        try (Chromium chromium = new Chromium();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(home() + "/ar/desk/passes/" + pass.id());
            page.locator("details:has(#proxyName) > summary").click();
            page.locator("#proxyName").fill("Jo Park");
            sign(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/signature-ar.png")));
            send(page);

            assertThat(page.locator("#error-summary").count()).isEqualTo(1);
            String kept = page.locator("input[name=signatureStrokes]").inputValue();
            assertThat(kept).contains(";").matches("[0-9,; ]+");
            page.locator("#documentSeen").check();
            page.locator("#nameMatches").check();
            page.locator("#photoMatches").check();
            if (page.locator("#hours").count() > 0) {
                page.locator("#hours").check();
            }
            send(page);

            Locator drawn = page.locator(".pg-signature__drawn path");
            drawn.waitFor();
            assertThat(drawn.getAttribute("d"))
                    .isEqualTo("M" + kept.replace(" ", " L").replace(";", " M"));
            page.locator(".pg-signature__drawn").scrollIntoViewIfNeeded();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/signature-done-ar.png")));
        }
    }

    /** Two strokes, with a pen or a mouse. */
    private static void sign(Page page) {
        Locator pad = page.locator(".pg-signature__pad");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        for (int stroke = 0; stroke < 2; stroke++) {
            double top = box.y + box.height * (0.3 + 0.3 * stroke);
            page.mouse().move(box.x + box.width * 0.1, top);
            page.mouse().down();
            for (int n = 1; n <= 8; n++) {
                page.mouse().move(box.x + box.width * (0.1 + 0.1 * n), top + (n % 2) * box.height * 0.2);
            }
            page.mouse().up();
        }
    }

    private static void send(Page page) {
        page.waitForNavigation(
                () -> page.locator("form[data-digits] button[type=submit]").click());
    }

    private void signIn(Page page) {
        page.navigate(home() + "/en/sign-in");
        page.locator("input[name=username]").fill(OFFICER);
        page.locator("input[name=password]").fill(TestStaff.PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
