package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone without a network whose power goes while it writes its journal, again and again; each time it is opened anew. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GatePowerCutInTheBrowserTest {

    private static final int CUTS = 5;
    private static final int PEOPLE_A_CUT = 12;
    private static final double LONGEST = 120_000;

    /** Scanned without a pause, so that the journal is written one entry after the other. */
    private static final String ALL_AT_ONCE = """
            codes => codes.forEach(code => [...code, 'Enter'].forEach(letter => {
              const place = letter === 'Enter' ? letter : letter === ':' ? 'Semicolon' : (/[0-9]/.test(letter) ? 'Digit' : 'Key') + letter;
              document.dispatchEvent(new KeyboardEvent('keydown',
                {code: place, key: letter, shiftKey: letter === ':', bubbles: true, cancelable: true}));
            }))""";

    @Autowired
    GateWithPhones gate;

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("pregny.kill.seed", 7));
    private final Set<String> shown = new HashSet<>();
    private int interrupted;

    @Test
    void whatWasShownIsThereAndNobodyIsLetInTwiceHoweverOftenThePowerGoes() {
        Event event = gate.story.aHearing(tree -> tree.put("representativesPerApplication", CUTS * PEOPLE_A_CUT));
        List<String> codes = gate.activatedPasses(event, CUTS * PEOPLE_A_CUT).stream()
                .map(Pass::code)
                .toList();
        String address = gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE));
        try (PersistentChromium chromium = new PersistentChromium(folder)) {
            try (GatePhone phone = opened(chromium, address, false)) {
                phone.keepTheApp();
            }
            for (int cut = 0; cut < CUTS; cut++) {
                powerGoes(chromium, codes.subList(cut * PEOPLE_A_CUT, (cut + 1) * PEOPLE_A_CUT));
            }
            try (GatePhone phone = opened(chromium, home(), false)) {
                codes.forEach(code -> verdict(phone, code));
                phone.waitUntilNothingWaits();
                remember(phone);

                assertThat(interrupted).as("cuts in the middle").isPositive();
                assertThat(gate.nonces(event)).doesNotHaveDuplicates().containsAll(shown);
                assertThat(gate.admitted(event)).hasSize(codes.size()).doesNotHaveDuplicates();
                assertThat(gate.concerns(event)).isEmpty();
            }
        }
    }

    /** In the middle of the writing; what was interrupted is held out again when the phone is back, still without a network. */
    private void powerGoes(PersistentChromium chromium, List<String> codes) {
        GatePhone phone = opened(chromium, home(), true);
        List<ProcessHandle> processes = chromium.processes();
        int last = 1 + random.nextInt(codes.size() / 2);
        phone.page.evaluate(ALL_AT_ONCE, codes);
        await(phone, last);
        chromium.kill(processes);
        remember(phone);

        try (GatePhone again = opened(chromium, home(), true)) {
            List<String> verdicts = new ArrayList<>();
            codes.forEach(code -> verdicts.add(verdict(again, code)));
            assertThat(verdicts).isSubsetOf("ADMIT", "ALREADY_INSIDE");
            assertThat(verdicts.subList(0, phone.shown.size() - 1)).doesNotContain("ADMIT");
            interrupted += verdicts.contains("ADMIT") ? 1 : 0;
            remember(again);
        }
    }

    private static String verdict(GatePhone phone, String code) {
        int before = phone.shown.size();
        phone.page.evaluate(ALL_AT_ONCE, List.of(code));
        await(phone, before + 1);
        return phone.shown.get(before).verdict();
    }

    private static void await(GatePhone phone, int verdicts) {
        phone.page.waitForCondition(
                () -> phone.shown.size() >= verdicts, new Page.WaitForConditionOptions().setTimeout(LONGEST));
    }

    private void remember(GatePhone phone) {
        phone.shown.forEach(verdict -> shown.add(verdict.nonce()));
    }

    private String home() {
        return gate.home() + "/gate-app/";
    }

    private static GatePhone opened(PersistentChromium chromium, String address, boolean offline) {
        BrowserContext context = chromium.open();
        context.setOffline(offline);
        return new GatePhone(context, address);
    }
}
