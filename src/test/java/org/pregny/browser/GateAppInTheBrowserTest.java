package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** Phones at gates with a scanner set to Russian, with and without a network. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GateAppInTheBrowserTest {

    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static Chromium chromium;

    @Autowired
    GateWithPhones gate;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aPassLostWhileTheGateHadNoNetworkIsRefusedAsSoonAsItHasOne() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone phone = phoneAt(event, "pregny-gate", "en")) {
            phone.loseTheNetwork();
            phone.notice("offline").waitFor();
            gate.desk.reportLost(pass.id(), GateWithPhones.OFFICER);

            assertThat(phone.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");

            phone.findTheNetwork();
            phone.waitUntilNothingWaits();
            phone.letSomeTimePass();
            assertThat(phone.verdictOn(pass.code()).verdict()).isEqualTo("REVOKED");
            phone.loseTheNetwork();
            phone.letSomeTimePass();
            assertThat(phone.verdictOn(pass.code()).verdict()).isEqualTo("REVOKED");
            phone.findTheNetwork();
            phone.waitUntilNothingWaits();
            gate.everythingIsThereOnce(event, phone);
        }
    }

    @Test
    void twoGatesWithoutANetworkBothAdmitAndBothAreToldWhenTheyMeet() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone one = loneAt(event, "en");
                GatePhone other = loneAt(event, "fr")) {
            one.loseTheNetwork();
            other.loseTheNetwork();
            assertThat(one.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            assertThat(other.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            other.notice("twoGates").waitFor();

            one.findTheNetwork();
            one.waitUntilNothingWaits();
            other.findTheNetwork();
            other.waitUntilNothingWaits();

            gate.everythingIsThereOnce(event, one, other);
            assertThat(gate.concerns(event)).hasSize(1);
        }
    }

    @Test
    void aRevokedDeviceForgetsEverything() {
        Event event = gate.story.aHearing(tree -> {});
        gate.activatedPasses(event, 1);
        Device device = gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE_SEARCH);
        try (GatePhone phone = new GatePhone(chromium, gate.addressFor(device), "en")) {
            assertThat(phone.page.evaluate(LEFT)).isEqualTo(List.of("pregny-gate"));
            gate.devices.revoke(device.id(), GateWithPhones.OFFICER);

            phone.page.locator(".page .fault:not(:empty)").waitFor();

            assertThat((List<?>) phone.page.evaluate(LEFT + ".then(names => Promise.all(names.map(" + ROWS + ")))"))
                    .allMatch(rows -> rows.equals(1));
        }
    }

    /** What lies in the browser: the names of its databases, and how many rows there are in one. */
    private static final String LEFT = "indexedDB.databases().then(all => all.map(one => one.name))";

    private static final String ROWS = """
            name => new Promise((resolve) => {
              const request = indexedDB.open(name);
              request.onsuccess = () => {
                const stores = [...request.result.objectStoreNames];
                const work = request.result.transaction(stores);
                const counts = stores.map(store => work.objectStore(store).count());
                work.oncomplete = () => resolve(counts.reduce((sum, count) => sum + count.result, 0));
              };
            })""";

    @Test
    void everythingIsSaidInArabicAndNothingIsWrongWithIt() throws IOException {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone phone = phoneAt(event, "pregny-gate", "ar")) {
            assertThat(phone.page.getAttribute("html", "dir")).isEqualTo("rtl");
            nothingIsWrong(phone, "gate-ready-ar");

            GatePhone.Shown shown = phone.verdictOn(pass.code());

            assertThat(shown.verdict()).isEqualTo("ADMIT");
            assertThat(shown.name()).isEqualTo("Person No 0");
            assertThat(phone.page.locator("#alert").innerText()).matches("(?s).*\\p{IsArabic}.*");
            nothingIsWrong(phone, "gate-admit-ar");
        }
    }

    private GatePhone loneAt(Event event, String language) {
        Device device = gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE);
        return new GatePhone(chromium, gate.addressFor(device), language, GatePhone.WITHOUT_NEIGHBOURS);
    }

    private GatePhone phoneAt(Event event, String place, String language) {
        return new GatePhone(chromium, gate.addressFor(gate.deviceAt(event, place, DeviceProfile.GATE)), language);
    }

    private static void nothingIsWrong(GatePhone phone, String name) throws IOException {
        phone.photograph(name);
        try (InputStream script = GateAppInTheBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            phone.page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = phone.page.evaluate("axe.run({runOnly: " + RULES + "}).then(r => r.violations.map(v => v.id"
                + " + ': ' + v.nodes.map(n => n.target).join(', ')))");
        assertThat((List<?>) found).isEmpty();
        assertThat((Integer) phone.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
