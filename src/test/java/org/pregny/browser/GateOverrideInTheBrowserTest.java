package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** A guard and a supervisor let somebody in against the verdict on a phone: checked while there is a network, told as it was while there is none. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GateOverrideInTheBrowserTest {

    private static final String SUPERVISOR = "phone-supervisor";

    private static Chromium chromium;

    @Autowired
    GateWithPhones gate;

    @Autowired
    TestStaff staff;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void theServerChecksWhoTheSecondPersonIsAndKnowsThePassageOnce() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        staff.add(SUPERVISOR, "PASS_OFFICER");
        staff.add("phone-guard", "GATE");
        try (GatePhone phone = phoneAt(event)) {
            refusedAtASecondTry(phone, pass);
            phone.page.locator(".verdict .plain").click();
            phone.page.locator("#reason-KNOWN").check();
            sign(phone, "phone-guard", TestStaff.PASSWORD);
            phone.page.locator(".fault:not(:empty)").waitFor();
            sign(phone, SUPERVISOR, "a guess");
            phone.page.locator(".fault:not(:empty)").waitFor();
            phone.photograph("gate-override");
            assertThat(gate.concerns(event)).isEmpty();

            int before = phone.shown.size();
            sign(phone, SUPERVISOR, TestStaff.PASSWORD);
            phone.page.waitForCondition(() -> phone.shown.size() > before);
            phone.photograph("gate-override-done");
            phone.waitUntilNothingWaits();
            gate.everythingIsThereOnce(event, phone);
            assertThat(gate.concerns(event)).containsExactly("OVERRIDE");
        }
    }

    @Test
    void withoutANetworkItIsWrittenDownThatNobodyCheckedAndSomebodyLooksAtIt() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone phone = phoneAt(event)) {
            phone.loseTheNetwork();
            phone.notice("offline").waitFor();
            refusedAtASecondTry(phone, pass);
            phone.page.locator(".verdict .plain").click();
            assertThat(phone.page.locator("#password").count()).isZero();
            phone.page.locator("#reason-ESCORTED").check();
            phone.page.locator("#second").fill("Badge 4711");
            phone.photograph("gate-override-offline");
            int before = phone.shown.size();
            phone.page.locator(".button--deny").click();
            phone.page.waitForCondition(() -> phone.shown.size() > before);
            phone.findTheNetwork();
            phone.waitUntilNothingWaits();
            gate.everythingIsThereOnce(event, phone);
            assertThat(gate.concerns(event)).containsExactly("UNVERIFIED_OVERRIDE");
            assertThat(gate.remarks(event)).containsExactly("Badge 4711: ESCORTED");
        }
    }

    private GatePhone phoneAt(Event event) {
        return new GatePhone(chromium, gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE)), "en");
    }

    private static void refusedAtASecondTry(GatePhone phone, Pass pass) {
        assertThat(phone.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
        phone.letSomeTimePass();
        assertThat(phone.verdictOn(pass.code()).verdict()).isEqualTo("ALREADY_INSIDE");
    }

    private static void sign(GatePhone phone, String name, String password) {
        phone.page.locator("form .fault").evaluate("fault => { fault.textContent = ''; }");
        phone.page.locator("#second").fill(name);
        phone.page.locator("#password").fill(password);
        phone.page.locator(".button--deny").click();
    }
}
