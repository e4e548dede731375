package org.pregny.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.bench.MultipliedPasses;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a list of 25,000 and of 100,000 passes costs a phone: until it is there, until it is opened again, and in memory. */
@Tag("bench")
@PregnyTest
class GateLargeListBench {

    private static final int[] SIZES = {25_000, 100_000};
    private static final int LONGEST = 180_000;
    private static final double MEGABYTE = 1 << 20;

    @Autowired
    GateWithPhones gate;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void printsWhatALargeListCostsAPhone() {
        Event event = gate.story.aHearing(tree -> {});
        Pass pass = gate.activatedPasses(event, 1).get(0);
        MultipliedPasses passes = new MultipliedPasses(jdbc, pass);
        for (int size : SIZES) {
            passes.upTo(size);
            for (DeviceProfile profile : new DeviceProfile[] {DeviceProfile.GATE, DeviceProfile.GATE_SEARCH}) {
                String address = gate.addressFor(gate.deviceAt(event, "pregny-gate", profile));
                print(size, profile, address, pass);
            }
        }
    }

    private static void print(int size, DeviceProfile profile, String address, Pass pass) {
        long began = System.nanoTime();
        try (Chromium chromium = new Chromium();
                GatePhone phone = new GatePhone(chromium, address, "en")) {
            awaitList(phone);
            double first = secondsSince(began);
            phone.keepTheApp();
            phone.loseTheNetwork();
            began = System.nanoTime();
            phone.page.reload();
            awaitList(phone);
            double again = secondsSince(began);
            began = System.nanoTime();
            phone.verdictOn(pass.code());
            System.out.printf(
                    Locale.ROOT,
                    "%,d passes, %s: %.1f s until there with the browser’s start, opened again without a network in %.2f s,"
                            + " scan typed and judged in %.2f s, %.0f MB of script memory%n",
                    size,
                    profile,
                    first,
                    again,
                    secondsSince(began),
                    memory(phone) / MEGABYTE);
        }
    }

    private static void awaitList(GatePhone phone) {
        phone.page
                .locator("[data-figure=list]:not([data-value='–'])")
                .waitFor(new Locator.WaitForOptions().setTimeout(LONGEST));
    }

    private static double memory(GatePhone phone) {
        CDPSession session = phone.context.newCDPSession(phone.page);
        session.send("HeapProfiler.collectGarbage");
        JsonObject usage = session.send("Runtime.getHeapUsage");
        return usage.get("usedSize").getAsDouble();
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
