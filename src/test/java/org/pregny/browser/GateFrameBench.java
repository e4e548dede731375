package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregny.PregnyTest;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From a camera's frame until its verdict is painted, once warm, on a phone six times slower than this machine, with a network and
 * without one. The throttle of Chromium slows the page and not the worker that reads the codes; what it would be with that
 * one slowed as much is printed beside it. {@code pregny.bench.frames} says how many verdicts are timed.
 */
@Tag("bench")
@PregnyTest
class GateFrameBench {

    private static final int SLOWER = 6;
    private static final int PEOPLE = 60;
    private static final int FRAMES = Integer.getInteger("pregny.bench.frames", 120);
    /** The first of a day are slower: neither the page nor the server has done any of it before. */
    private static final int WARM_UP = 40;

    private static final long LONGEST = 240_000;

    /** Keeps of each verdict how long it took until it was painted, until it was shown, and to read its code. */
    private static final String WATCH = """
            window.verdicts = [];
            const asked = new Map();
            const read = new Map();
            const post = Worker.prototype.postMessage;
            Worker.prototype.postMessage = function (message, ...rest) {
              if (!this.watched) {
                this.watched = true;
                this.addEventListener('message', ({ data }) => read.set(data.at, performance.now() - asked.get(data.at)));
              }
              asked.set(message.at, performance.now());
              return post.call(this, message, ...rest);
            };
            const measure = performance.measure.bind(performance);
            performance.measure = (name, { start, end, ...rest }) => {
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => window.verdicts.push([performance.now() - start, end - start, read.get(start)]);
                channel.port2.postMessage(0);
              });
              return measure(name, { start, end, ...rest });
            };
            """;

    @Autowired
    GateWithPhones gate;

    @TempDir
    Path folder;

    @Test
    void printsHowLongItTakesFromAFrameToItsVerdict() throws IOException {
        Event event = gate.story.aHearing(tree -> tree.put("representativesPerApplication", PEOPLE));
        List<String> codes =
                gate.activatedPasses(event, PEOPLE).stream().map(Pass::code).toList();
        Path film = FilmOfPasses.of(codes, folder.resolve("passes.y4m"));
        String address = gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE));
        try (Chromium chromium = new Chromium(
                        "--use-fake-device-for-media-stream", "--use-file-for-fake-video-capture=" + film);
                GatePhone phone = new GatePhone(chromium, address, "en")) {
            phone.keepTheApp();
            phone.openTheCamera();
            awaitTheFilm(phone);
            phone.context.addInitScript(WATCH);
            System.out.printf(
                    "%nFrame to verdict, page %d times slower, %d verdicts each (aim: p95 150 ms)%n", SLOWER, FRAMES);
            print("server asked", timed(phone));
            phone.loseTheNetwork();
            print("device alone", timed(phone));
        }
    }

    private List<List<Double>> timed(GatePhone phone) {
        phone.page.reload();
        awaitTheFilm(phone);
        CDPSession session = phone.context.newCDPSession(phone.page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", rate);
        await(phone, WARM_UP);
        await(phone, FRAMES);
        List<List<Double>> timed =
                phone.page.evaluate("window.verdicts.map(all => all.map(Number))") instanceof List<?> all
                        ? all.stream().map(GateFrameBench::numbers).toList()
                        : List.of();
        rate.addProperty("rate", 1);
        session.send("Emulation.setCPUThrottlingRate", rate);
        session.detach();
        return timed;
    }

    private static void await(GatePhone phone, int verdicts) {
        phone.page.evaluate("window.verdicts.length = 0");
        long end = System.currentTimeMillis() + LONGEST;
        while ((Integer) phone.page.evaluate("window.verdicts.length") < verdicts) {
            assertThat(System.currentTimeMillis()).isLessThan(end);
            phone.page.waitForTimeout(500);
        }
    }

    private static void awaitTheFilm(GatePhone phone) {
        phone.page.waitForFunction("() => document.querySelector('video')?.currentTime > 0");
    }

    private static List<Double> numbers(Object row) {
        return ((List<?>) row)
                .stream().map(value -> ((Number) value).doubleValue()).toList();
    }

    private static void print(String how, List<List<Double>> timed) {
        System.out.printf("  %s, %d verdicts%n", how, timed.size());
        line("painted", timed.stream().mapToDouble(row -> row.get(0)).sorted().toArray());
        line("shown", timed.stream().mapToDouble(row -> row.get(1)).sorted().toArray());
        line("code read", timed.stream().mapToDouble(row -> row.get(2)).sorted().toArray());
        line(
                "painted, worker slower too",
                timed.stream()
                        .mapToDouble(row -> row.get(0) + (SLOWER - 1) * row.get(2))
                        .sorted()
                        .toArray());
    }

    private static void line(String what, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "    %-28s median %.0f ms, p95 %.0f ms, slowest %.0f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }
}
