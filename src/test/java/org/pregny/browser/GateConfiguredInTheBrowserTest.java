package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.device.Assignment;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.device.Ways;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Phones as the office has set them up: how old their list may be, where they stand, who opens their settings, who is with them. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GateConfiguredInTheBrowserTest {

    private static final String PIN = "4711";

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
    void aListThatIsTooOldIsAmberAndNeverGreenUntilThereIsANewOne() {
        Event event = gate.story.aHearing(tree -> {});
        List<Pass> passes = gate.activatedPasses(event, 3);
        try (GatePhone phone = phone(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE))) {
            phone.keepTheApp();
            phone.loseTheNetwork();
            assertThat(phone.verdictOn(passes.get(0).code()).verdict()).isEqualTo("ADMIT");

            Duration while30 = event.gateTerms().maxAge().plusMinutes(2);
            phone.letHoursPass(while30);
            phone.page.reload();
            phone.notice("staleList").waitFor();
            GatePhone.Shown old = phone.verdictOn(passes.get(1).code());

            assertThat(old.verdict()).isEqualTo("STALE_DATA");
            assertThat(phone.page.locator(".verdict").getAttribute("class")).contains("verdict--caution");
            assertThat(phone.page.locator("#alert").innerText()).isNotBlank();
            phone.photograph("gate-stale");

            gate.itIs(OffsetDateTime.parse(GateWithPhones.MORNING).plus(while30));
            phone.findTheNetwork();
            phone.notice("staleList").waitFor(new Locator.WaitForOptions().setState(HIDDEN));
            assertThat(phone.verdictOn(passes.get(2).code()).verdict()).isEqualTo("ADMIT");
            phone.waitUntilNothingWaits();
            gate.everythingIsThereOnce(event, phone);
            assertThat(gate.concerns(event)).isEmpty();
        }
    }

    /** The palace's clock stands years before that of the machine that plays the phone. */
    @Test
    void aWrongClockIsToldInAUnitThatOneCanPicture() {
        Event event = gate.story.aHearing(tree -> {});
        try (GatePhone phone = phone(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE))) {
            assertThat(phone.notice("clock").innerText()).containsPattern("wrong by \\d+ years\\. ");

            phone.page.evaluate("localStorage.setItem('pregny-language', 'ar')");
            phone.page.reload();

            assertThat(phone.notice("clock").innerText()).containsPattern("الجهاز: \\d+ (سنوات|سنة)");
        }
    }

    @Test
    void aPhoneThatIsSentToAnotherGateAndEventJudgesAsThatOneAndKeepsWhatItSawBefore() {
        Event event = gate.story.aHearing(tree -> {});
        List<Pass> passes = gate.activatedPasses(event, 3);
        Event other = gate.story.aHearing(tree -> {});
        Pass elsewhere = gate.activatedPasses(other, 1).get(0);
        Device device = gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE);
        try (GatePhone phone = phone(device)) {
            phone.loseTheNetwork();
            GatePhone.Shown before = phone.verdictOn(passes.get(0).code());
            send(device, event, "nations-gate");
            phone.findTheNetwork();
            titled(phone, "Nations");
            GatePhone.Shown after = phone.verdictOn(passes.get(1).code());
            phone.waitUntilNothingWaits();

            assertThat(gate.gateOf(before.nonce())).isEqualTo("pregny-gate");
            assertThat(gate.gateOf(after.nonce())).isEqualTo("nations-gate");

            send(device, other, "pregny-gate");
            titled(phone, "Pregny");
            phone.page.locator("[data-figure=list]:not([data-value='–'])").waitFor();
            assertThat(phone.verdictOn(elsewhere.code()).verdict()).isEqualTo("ADMIT");
            assertThat(phone.verdictOn(passes.get(2).code()).verdict()).isEqualTo("WRONG_EVENT");
            assertThat(gate.concerns(event)).isEmpty();
        }
    }

    @Test
    void settingsOpenByThePinAloneAlsoWithoutANetworkAndGuessingIsHeldUp() {
        Event event = gate.story.aHearing(tree -> {});
        gate.activatedPasses(event, 1);
        Device device = gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE);
        gate.devices.setPin(device.id(), PIN, GateWithPhones.OFFICER);
        try (GatePhone phone = phone(device)) {
            phone.keepTheApp();
            phone.loseTheNetwork();
            phone.page.locator(".bar .plain").click();
            assertThat(phone.page.locator(".about").count()).isZero();
            phone.photograph("gate-pin");
            type(phone, PIN);
            phone.page.locator(".about").waitFor();

            phone.page.locator(".bar .plain").click();
            phone.page.locator(".bar .plain").click();
            for (int n = 0; n < 5; n++) {
                assertThat(type(phone, "0000")).isNotBlank();
            }
            assertThat(type(phone, PIN)).isNotBlank();
            phone.page.reload();
            phone.page.locator(".bar .plain").click();
            assertThat(type(phone, PIN)).as("a reload gives no new tries").isNotBlank();
            phone.letHoursPass(Duration.ofMinutes(2));
            type(phone, PIN);
            phone.page.locator(".about").waitFor();
        }
    }

    private static final WaitForSelectorState HIDDEN = WaitForSelectorState.HIDDEN;

    private GatePhone phone(Device device) {
        return new GatePhone(chromium, gate.addressFor(device), "en");
    }

    private void send(Device device, Event event, String place) {
        Assignment there = new Assignment(event.code(), place, DeviceProfile.GATE, Ways.BOTH);
        gate.devices.switchTo(device.id(), there, GateWithPhones.OFFICER);
    }

    private static void titled(GatePhone phone, String gate) {
        phone.page.locator(".bar h1:has-text('" + gate + "')").waitFor();
    }

    /** Returns what the screen says to it. */
    private static String type(GatePhone phone, String pin) {
        phone.page.locator("#pin-fault").evaluate("fault => { fault.textContent = ''; }");
        phone.page.locator("#pin").fill(pin);
        phone.page.locator("#pin").press("Enter");
        phone.page.waitForCondition(
                () -> phone.page.locator("#pin-fault:not(:empty), .about").count() > 0);
        return phone.page.locator("#pin-fault").count() == 0
                ? ""
                : phone.page.locator("#pin-fault").innerText();
    }
}
