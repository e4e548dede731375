package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages of the demo in a real browser: opened by whoever walks, photographed, and watched for requests that leave the origin. */
class DemoPages {

    static final Path SHOTS = Path.of("target", "screenshots");

    private static final String PASSWORD = "pregny-demo-2017";

    private final Chromium chromium;
    private final int port;
    private final List<String> strangers = new ArrayList<>();

    DemoPages(Chromium chromium, int port) {
        this.chromium = chromium;
        this.port = port;
    }

    Page newPage() {
        return newPage(new Browser.NewContextOptions());
    }

    Page newPage(Browser.NewContextOptions options) {
        BrowserContext context =
                chromium.browser().newContext(options.setLocale("en-GB").setViewportSize(1100, 900));
        context.onRequest(request -> {
            if (!request.url().startsWith(address("")) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        return context.newPage();
    }

    void signIn(Page page, String name) {
        page.navigate(address("/en/sign-in"));
        page.fill("#username", name);
        page.fill("#password", PASSWORD);
        page.locator("form[action$=sign-in] button").click();
        assertThat(page.locator(".pg-nav")).containsText(name);
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Requests that went elsewhere. */
    List<String> strangers() {
        return strangers;
    }
}
