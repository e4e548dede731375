package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long after one phone has shown ADMIT another one knows of it: over the local network without the server, over a phone
 * between them, and from the server alone. Phones are pages of one Chromium, so the network itself costs nothing.
 */
@Tag("bench")
@PregnyTest
@AnyDatabase
class NeighboursBench {

    private static final int PASSES = Integer.getInteger("pregny.bench.passages", 60);

    /** When each pass stood in an answer of the server. */
    private static final String WATCHING_THE_SERVER = """
            window.told = {};
            const ask = window.fetch;
            window.fetch = async (...wanted) => {
              const answer = await ask(...wanted);
              if (String(wanted[0]).includes('passages?') && answer.ok) {
                const {passages} = await answer.clone().json();
                const now = performance.timeOrigin + performance.now();
                passages.forEach(({pass}) => window.told[pass.replaceAll('-', '')] ??= now);
              }
              return answer;
            };
            """;

    private static final String SHOWN =
            "() => performance.getEntriesByName('frame-to-verdict').map(one => performance.timeOrigin + one.startTime + one.duration)";

    private static final String HEARD =
            "ids => ids.map(id => performance.timeOrigin + performance.getEntriesByName('passage-heard').find(one => one.detail === id).startTime)";

    private static final String TOLD = "ids => ids.map(id => window.told[id])";

    @Autowired
    GateWithPhones gate;

    @Test
    void printsHowLongAPassageTakesToTheNextGate() {
        try (Chromium chromium = new Chromium()) {
            print("without the server, next to each other", withoutTheServer(chromium));
            print("without the server, over one between them", overOneBetween(chromium));
            print("without neighbours, from the server", fromTheServer(chromium));
        }
    }

    private List<Double> withoutTheServer(Chromium chromium) {
        Event event = event();
        List<Pass> passes = gate.activatedPasses(event, PASSES);
        try (GatePhone a = new GatePhone(chromium, gate.addressFor(device(event)), "en");
                GatePhone b = new GatePhone(chromium, gate.addressFor(device(event)), "en")) {
            a.waitForNeighbours(1);
            b.waitForNeighbours(1);
            a.loseTheNetwork();
            b.loseTheNetwork();
            return heard(a, b, passes);
        }
    }

    private List<Double> overOneBetween(Chromium chromium) {
        Event event = event();
        List<Pass> passes = gate.activatedPasses(event, PASSES);
        Device outer = device(event);
        try (GatePhone c = new GatePhone(chromium, gate.addressFor(device(event)), "en")) {
            Neighbourly.keepApart(c, outer);
            try (GatePhone b = new GatePhone(chromium, gate.addressFor(device(event)), "en");
                    GatePhone a = new GatePhone(chromium, gate.addressFor(outer), "en")) {
                b.waitForNeighbours(2);
                List.of(a, b, c).forEach(GatePhone::loseTheNetwork);
                return heard(a, c, passes);
            }
        }
    }

    private List<Double> fromTheServer(Chromium chromium) {
        Event event = event();
        List<Pass> passes = gate.activatedPasses(event, PASSES);
        try (GatePhone a = new GatePhone(chromium, gate.addressFor(device(event)), "en", GatePhone.WITHOUT_NEIGHBOURS);
                GatePhone b = new GatePhone(
                        chromium,
                        gate.addressFor(device(event)),
                        "en",
                        GatePhone.WITHOUT_NEIGHBOURS,
                        WATCHING_THE_SERVER)) {
            List<Double> shown = admit(a, passes);
            b.page.waitForFunction("ids => ids.every(id => id in window.told)", ids(passes));
            return apart(shown, b.page.evaluate(TOLD, ids(passes)));
        }
    }

    private List<Double> heard(GatePhone a, GatePhone b, List<Pass> passes) {
        List<Double> shown = admit(a, passes);
        passes.forEach(b::waitToHear);
        return apart(shown, b.page.evaluate(HEARD, ids(passes)));
    }

    private static List<Double> admit(GatePhone phone, List<Pass> passes) {
        for (Pass pass : passes) {
            assertThat(phone.verdictOn(pass.code()).verdict()).isEqualTo("ADMIT");
        }
        return numbers(phone.page.evaluate(SHOWN));
    }

    private static List<Double> apart(List<Double> shown, Object known) {
        List<Double> times = numbers(known);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> times.get(i) - shown.get(i))
                .sorted()
                .toList();
    }

    private static List<Double> numbers(Object values) {
        List<Double> numbers = new ArrayList<>();
        ((List<?>) values).forEach(value -> numbers.add(((Number) value).doubleValue()));
        return numbers;
    }

    private static List<String> ids(List<Pass> passes) {
        return passes.stream()
                .map(pass -> pass.id().toString().replace("-", ""))
                .toList();
    }

    private Event event() {
        return gate.story.aHearing(tree -> tree.put("representativesPerApplication", PASSES));
    }

    private Device device(Event event) {
        return gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE);
    }

    private static void print(String way, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "ADMIT at one gate until the next one knows, %s: %d passages, median %.0f ms, p95 %.0f, longest %.0f%n",
                way,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.95)),
                millis.get(millis.size() - 1));
    }
}
