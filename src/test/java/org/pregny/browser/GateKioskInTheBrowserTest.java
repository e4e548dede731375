package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** A kiosk, which nobody stands by: it speaks to whoever holds the pass, and leaves to people what people must look at. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GateKioskInTheBrowserTest {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static Chromium chromium;

    @Autowired
    GateWithPhones gate;

    @BeforeAll
    static void open() {
        chromium = new Chromium("--use-fake-device-for-media-stream");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void itShowsNoNamesOpensNoSettingsAndClearsItsOwnScreen() {
        Event event = gate.story.aHearing(tree -> {});
        List<Pass> passes = gate.activatedPasses(event, 1);
        Device device = gate.deviceAt(event, "door-6", DeviceProfile.KIOSK);
        try (GatePhone kiosk = kiosk(device)) {
            assertThat(kiosk.page
                            .locator(".bar .plain, .finder, .ready__side .plain")
                            .count())
                    .isZero();
            kiosk.closeTheCamera();

            GatePhone.Shown shown = kiosk.verdictOn(passes.get(0).code());
            assertThat(shown.verdict()).isEqualTo("ADMIT");
            assertThat(shown.name()).isEmpty();
            assertThat(words(kiosk))
                    .contains("Please go through")
                    .doesNotContain("ID", passes.get(0).number());
            kiosk.letSomeTimePass();
            assertThat(kiosk.verdictOn(passes.get(0).code()).verdict()).isEqualTo("ALREADY_INSIDE");
            assertThat(words(kiosk))
                    .contains("Please see our staff", "Please speak to our staff")
                    .doesNotContain("inside", "Entered at", "Hold the person");
            assertThat(kiosk.page.locator(".verdict .plain").count()).isZero();
            kiosk.page.locator(".verdict").waitFor(GONE);
            assertThat(kiosk.asked).noneMatch(url -> url.contains("/photos/") || url.endsWith("/inside"));

            gate.devices.setPin(device.id(), "4711", GateWithPhones.OFFICER);
            kiosk.page.locator(".bar .plain").waitFor();
        }
    }

    @Test
    void atTheGateOfTheGroundsItSendsToSomebodyWhoLooksAtTheIdAndLetsOut() {
        Event event = gate.story.aHearing(tree -> {});
        List<Pass> passes = gate.activatedPasses(event, 2);
        try (GatePhone kiosk = kiosk(gate.deviceAt(event, "pregny-gate", DeviceProfile.KIOSK))) {
            assertThat(kiosk.verdictOn(passes.get(0).code()).verdict()).isEqualTo("WRONG_GATE");
            assertThat(words(kiosk))
                    .contains("Please see our staff", "passport or national identity card")
                    .doesNotContain("Wrong gate", "Check ID");
            assertThat(kiosk.page.locator(".verdict").getAttribute("class")).contains("verdict--caution");
            kiosk.photograph("gate-kiosk");

            kiosk.loseTheNetwork();
            assertThat(kiosk.verdictOn(passes.get(1).code()).verdict()).isEqualTo("WRONG_GATE");
            kiosk.findTheNetwork();
            kiosk.waitUntilNothingWaits();

            kiosk.page.locator(".verdict").waitFor(GONE);
            kiosk.page.locator(".way:has-text('Exit')").click();
            kiosk.letSomeTimePass();
            assertThat(kiosk.verdictOn(passes.get(0).code()).verdict()).isEqualTo("ADMIT");
            gate.everythingIsThereOnce(event, kiosk);
            assertThat(gate.concerns(event)).isEmpty();
        }
    }

    @Test
    void byAnOldListItLetsNobodyInAndSaysSoBeforeAnybodyAsks() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone kiosk = kiosk(gate.deviceAt(event, "door-6", DeviceProfile.KIOSK))) {
            kiosk.notice("holdPass").waitFor();
            kiosk.keepTheApp();
            kiosk.loseTheNetwork();
            kiosk.letHoursPass(event.gateTerms().maxAge().plus(Duration.ofMinutes(2)));
            kiosk.page.reload();
            kiosk.notice("closed").waitFor();

            assertThat(kiosk.verdictOn(pass.code()).verdict()).isEqualTo("WRONG_GATE");
            assertThat(words(kiosk)).contains("Please see our staff");
        }
    }

    private GatePhone kiosk(Device device) {
        GatePhone kiosk = new GatePhone(chromium, gate.addressFor(device), "en");
        kiosk.page.waitForCondition(() -> kiosk.page.locator(".view__open").isHidden());
        return kiosk;
    }

    private static String words(GatePhone kiosk) {
        return kiosk.page.locator(".verdict").innerText()
                + kiosk.page.locator("#alert").textContent();
    }
}
