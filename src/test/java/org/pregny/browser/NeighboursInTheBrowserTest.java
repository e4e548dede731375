package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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

/** Phones on one network that tell each other whom they let through, also when the server is gone (issue 6, point 3). */
@Tag("browser")
@PregnyTest
@AnyDatabase
class NeighboursInTheBrowserTest {

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
    void whoWasAdmittedAtOneGateIsInsideAtTheOtherWithoutTheServer() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone one = phone(device(event), "en");
                GatePhone other = phone(device(event), "en")) {
            losingTheNetwork(one, other);
            other.notice("near").waitFor();
            assertThat(other.notice("twoGates").count()).isZero();

            assertThat(one.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            assertThat(other.verdictOn(pass.code()).verdict()).isEqualTo("ALREADY_INSIDE");
            assertThat(other.page.locator(".verdict").innerText())
                    .contains("09:30", "Pregny", "Told by a device nearby");
            other.photograph("neighbours-inside-en");

            findTheNetworkAndLevel(one, other);
            gate.everythingIsThereOnce(event, one, other);
            assertThat(gate.admitted(event)).hasSize(1);
            assertThat(gate.concerns(event)).isEmpty();
            assertThat(one.asked).allMatch(url -> url.startsWith(gate.home()) || url.startsWith("blob:"));
            assertThat(one.faults).isEmpty();
            assertThat(other.faults).isEmpty();
        }
    }

    @Test
    void whoHasLeftByOneGateMayReturnByTheOther() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        try (GatePhone one = phone(device(event), "en");
                GatePhone other = phone(device(event), "en")) {
            losingTheNetwork(one, other);
            assertThat(one.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            one.letSomeTimePass();
            one.page.locator(".next").click();
            one.page.locator("button.way").last().click();
            assertThat(one.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            other.page.waitForCondition(() -> other.timesHeard(pass) == 2);

            assertThat(other.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
        }
    }

    /** A and C are out of each other's reach; the far gate is on no local network at all. */
    @Test
    void oneThatHasTheServerTellsThoseWithoutItOverOthersAndHearsFromThem() {
        Event event = gate.story.aHearing(tree -> {});
        List<Pass> passes = gate.activatedPasses(event, 2);
        Device outer = device(event);
        try (GatePhone c = phone(device(event), "en");
                GatePhone far =
                        new GatePhone(chromium, gate.addressFor(device(event)), "en", GatePhone.WITHOUT_NEIGHBOURS)) {
            Neighbourly.keepApart(c, outer);
            try (GatePhone b = phone(device(event), "en");
                    GatePhone a = phone(outer, "en")) {
                b.waitForNeighbours(2);
                assertThat(a.page.locator("[data-figure=near]").getAttribute("data-value"))
                        .isEqualTo("1");
                losingTheNetworkOnly(a, b);

                assertThat(far.verdictOn(passes.get(0).code()).verdict()).isEqualTo("ADMIT");
                a.waitToHear(passes.get(0));
                assertThat(a.verdictOn(passes.get(0).code()).verdict()).isEqualTo("ALREADY_INSIDE");

                assertThat(a.verdictOn(passes.get(1).code()).verdict()).isEqualTo("ADMIT");
                c.waitToHear(passes.get(1));
                assertThat(c.verdictOn(passes.get(1).code()).verdict()).isEqualTo("ALREADY_INSIDE");
                assertThat(c.page.locator(".verdict").innerText()).contains("the server does not know it yet");
                far.waitToHear(passes.get(1));
                far.letSomeTimePass();
                assertThat(far.verdictOn(passes.get(1).code()).verdict()).isEqualTo("ALREADY_INSIDE");

                findTheNetworkAndLevel(a, b);
                c.page.waitForCondition(() -> gate.nonces(event).size() == 5);
                gate.everythingIsThereOnce(event, a, b, c, far);
                assertThat(gate.admitted(event)).hasSize(2).doesNotHaveDuplicates();
                assertThat(gate.concerns(event)).isEmpty();
            }
        }
    }

    @Test
    void aDeviceOutOfUseIsCutOffWhereverANeighbourHasTheServer() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        Device stolen = device(event);
        try (GatePhone a = phone(stolen, "en");
                GatePhone b = phone(device(event), "en");
                GatePhone c = phone(device(event), "en")) {
            List.of(a, b, c).forEach(phone -> phone.waitForNeighbours(2));
            a.loseTheNetwork();
            b.loseTheNetwork();
            gate.story.story.clock.set("2017-10-11T09:30:01+02:00");
            gate.devices.revoke(stolen.id(), GateWithPhones.OFFICER);

            a.waitForNeighbours(0);
            b.waitForNeighbours(1);
            a.notice("twoGates").waitFor();
            assertThat(a.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            assertThat(b.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            b.findTheNetwork();
            b.waitUntilNothingWaits();
            assertThat(gate.admitted(event)).containsExactly(pass.id().toString());
        }
    }

    @Test
    void whatIsForgedForeignOrTornIsRefusedAndWhoGoesOnIsCutOff() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        Device liar = device(event);
        try (GatePhone one = phone(liar, "en");
                GatePhone other = phone(device(event), "en")) {
            losingTheNetwork(one, other);
            String told = "['pregny-passage', '%s', '%s', '%s', 'ENTRY', %d, 'pregny-gate', 'perimeter']";
            String id = pass.id().toString().replace("-", "");
            long now = gate.story.story.clock.instant().getEpochSecond();
            String ours = event.code().text();
            List<String> lies = List.of(
                    told.formatted(ours, liar.id(), id, now),
                    told.formatted("hearing-2", liar.id(), id, now),
                    told.formatted(ours, UUID.randomUUID(), id, now),
                    told.formatted(ours, liar.id(), id, now + 86_400),
                    "['pregny-passage']");
            lies.forEach(lie -> one.page.evaluate(Neighbourly.SIGNED_BY_NOBODY, lie.replace('\'', '"')));
            Neighbourly.say(one, "x".repeat(90_000));

            assertThat(other.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
            other.waitForNeighbours(1);
            Neighbourly.say(one, "{\"passage\": 7, \"signature\": {}}");
            other.waitForNeighbours(0);
            assertThat(other.faults).isEmpty();
        }
    }

    @Test
    void aDeviceThatWasReloadedWithoutTheServerSaysThatItIsAloneAndComesBackWithTheServer() {
        Event event = gate.story.aHearing(tree -> {});
        gate.activatedPasses(event, 1);
        try (GatePhone one = phone(device(event), "ar");
                GatePhone other = phone(device(event), "en")) {
            losingTheNetwork(one, other);
            one.photograph("neighbours-near-ar");
            other.photograph("neighbours-near-en");
            one.page.reload();
            one.notice("notMet").waitFor();
            assertThat(one.notice("twoGates").count()).isZero();
            one.photograph("neighbours-none-ar");
            one.waitForNeighbours(0);
            other.waitForNeighbours(0);

            one.findTheNetwork();
            other.findTheNetwork();
            one.waitForNeighbours(1);
            other.waitForNeighbours(1);
        }
    }

    private void losingTheNetwork(GatePhone... phones) {
        for (GatePhone phone : phones) {
            phone.waitForNeighbours(phones.length - 1);
        }
        losingTheNetworkOnly(phones);
    }

    private void losingTheNetworkOnly(GatePhone... phones) {
        for (GatePhone phone : phones) {
            phone.loseTheNetwork();
            phone.notice("offline").waitFor();
        }
    }

    private void findTheNetworkAndLevel(GatePhone... phones) {
        for (GatePhone phone : phones) {
            phone.findTheNetwork();
            phone.waitUntilNothingWaits();
        }
    }

    private Device device(Event event) {
        return gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE);
    }

    private GatePhone phone(Device device, String language) {
        return new GatePhone(chromium, gate.addressFor(device), language, Neighbourly.KEEPING_CHANNELS);
    }
}
