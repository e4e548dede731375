package org.pregny.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pregny.pass.Pass;

/** A phone with the gate app, as a guard holds it: claimed by the address that staff show, with what it has shown so far. */
final class GatePhone implements AutoCloseable {

    /** One verdict that stood on the screen. */
    record Shown(String nonce, String verdict, String name) {}

    /** Tells of each verdict as it appears, also of those that the next one sweeps away. */
    private static final String WATCH = """
            let last = null;
            const look = () => {
              const shown = document.querySelector('.verdict:not([hidden])');
              if (shown && shown.dataset.nonce !== last) {
                last = shown.dataset.nonce;
                window.tellTest([last, shown.dataset.verdict, shown.querySelector('.person__name')?.textContent ?? '']);
              }
            };
            new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true});
            """;

    /** A browser that can speak to the server alone. */
    static final String WITHOUT_NEIGHBOURS = "delete window.RTCPeerConnection;";

    /** What the keys of a Russian keyboard say, in the order of the places A to Z. */
    private static final String RUSSIAN = "фисвуапршолдьтщзйкыегмцчня";

    final BrowserContext context;
    final Page page;
    final List<Shown> shown = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    private final CDPSession keyboard;

    /** With what its browser is to run before the app. */
    GatePhone(Chromium chromium, String address, String language, String... scripts) {
        this(
                chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(360, 740)
                                .setLocale(language)
                                .setPermissions(List.of("camera"))),
                address,
                scripts);
    }

    GatePhone(BrowserContext context, String address, String... scripts) {
        this.context = context;
        context.exposeBinding("tellTest", (source, told) -> {
            List<?> parts = (List<?>) told[0];
            shown.add(new Shown((String) parts.get(0), (String) parts.get(1), (String) parts.get(2)));
            return null;
        });
        context.addInitScript(WATCH);
        List.of(scripts).forEach(context::addInitScript);
        context.onRequest(request -> asked.add(request.url()));
        page = context.newPage();
        page.onPageError(faults::add);
        keyboard = context.newCDPSession(page);
        page.navigate(address);
        page.locator(".ready").waitFor();
    }

    /** Until the browser has the whole app, so that it opens without a network. */
    void keepTheApp() {
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    void openTheCamera() {
        page.locator(".view__open").click();
    }

    /** So that it sees nothing any more and takes no time. */
    void closeTheCamera() {
        page.locator("video").evaluate("video => video.srcObject.getTracks().forEach(track => track.stop())");
    }

    /** As a scanner with a keyboard's plug types it, while the phone is set to Russian. */
    void scan(String code) {
        for (char letter : code.toCharArray()) {
            key("rawKeyDown", letter);
            key("keyUp", letter);
        }
        page.keyboard().press("Enter");
    }

    Shown verdictOn(String code) {
        int before = shown.size();
        scan(code);
        page.waitForCondition(() -> shown.size() > before);
        return shown.get(shown.size() - 1);
    }

    /** A pass that is held out again at once is the same scan. */
    void letSomeTimePass() {
        page.waitForTimeout(2100);
    }

    /** On the phone's own clock, and so that a reload does not turn it back. */
    void letHoursPass(Duration time) {
        String later = "{ const now = Date.now.bind(Date); Date.now = () => now() + " + time.toMillis() + "; }";
        context.addInitScript(later);
        page.evaluate(later);
    }

    void loseTheNetwork() {
        context.setOffline(true);
    }

    void findTheNetwork() {
        context.setOffline(false);
        page.locator("[data-figure=network][data-value=true]").waitFor();
    }

    void waitUntilNothingWaits() {
        page.locator("[data-figure=waiting][data-value='0']").waitFor();
    }

    void waitForNeighbours(int connected) {
        page.locator("[data-figure=near][data-value='" + connected + "']").waitFor();
    }

    /** How often a neighbour has told something of this pass that the phone did not know. */
    int timesHeard(Pass pass) {
        return (int) page.evaluate(
                "id => performance.getEntriesByName('passage-heard').filter(one => one.detail === id).length",
                pass.id().toString().replace("-", ""));
    }

    void waitToHear(Pass pass) {
        page.waitForCondition(() -> timesHeard(pass) > 0);
    }

    Locator notice(String key) {
        return page.locator("[data-notice=" + key + "]");
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private void key(String type, char letter) {
        JsonObject event = new JsonObject();
        place(letter).forEach(event::addProperty);
        event.addProperty("type", type);
        if (letter == ':') {
            event.addProperty("modifiers", 8);
        }
        keyboard.send("Input.dispatchKeyEvent", event);
    }

    private static Map<String, String> place(char letter) {
        if (letter == ':') {
            return Map.of("code", "Semicolon", "key", "Ж");
        }
        return Character.isDigit(letter)
                ? Map.of("code", "Digit" + letter, "key", String.valueOf(letter))
                : Map.of("code", "Key" + letter, "key", String.valueOf(RUSSIAN.charAt(letter - 'A')));
    }
}
