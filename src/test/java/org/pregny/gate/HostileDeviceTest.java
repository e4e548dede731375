package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.json;
import static org.pregny.gate.GateStory.MORNING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneJournal;
import org.pregny.device.PhoneStory;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** What no device of ours sends never crashes, never admits, never admits a second person, and is refused at once (issue 6, rules). */
@PregnyTest
@AnyDatabase
class HostileDeviceTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");
    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final int TRIES = 5;
    private static final int MEGABYTE = 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired
    GateStory story;

    @Autowired
    PhoneStory phones;

    PhoneInHand phone;

    @BeforeEach
    void aDeviceAtADoor() {
        story.clock.set(MORNING);
        phone = phones.phoneAt(HEARING, "door-6", DeviceProfile.GATE);
    }

    /** A body, where it is sent to, and how it is answered. */
    record Sent(String name, String call, int status, String encoding, byte[] body, boolean chunked) {

        static Sent of(String name, String call, int status, String body) {
            return new Sent(name, call, status, null, body.getBytes(StandardCharsets.UTF_8), false);
        }

        Sent inChunks() {
            return new Sent(name + " in chunks", call, status, encoding, body, true);
        }

        BodyPublisher publisher() {
            return chunked
                    ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                    : BodyPublishers.ofByteArray(body);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sent> hostileBodies() {
        String entries = "{\"signature\":\"x\",\"entries\":[";
        Sent large = Sent.of("more than a megabyte", "scans", 413, " ".repeat(MEGABYTE + 1));
        Sent longer =
                Sent.of("more than four kilobytes", "scans/judge", 413, "{\"code\":\"" + "x".repeat(5000) + "\"}");
        return Stream.of(
                Sent.of("half a million lists", "scans", 400, "[".repeat(MEGABYTE / 2)),
                Sent.of("twenty-one lists", "scans/judge", 400, "[".repeat(21) + "]".repeat(21)),
                Sent.of("deep in an entry", "scans", 400, entries + "{\"x\":".repeat(50_000)),
                Sent.of(
                        "a number of 900,000 digits",
                        "scans",
                        400,
                        entries + "{\"counter\":" + "9".repeat(900_000) + "}]}"),
                Sent.of("an exponent", "scans", 400, entries + "{\"counter\":1e999999999}]}"),
                Sent.of(
                        "a nonce of 900,000 characters",
                        "scans",
                        422,
                        entries + "{\"nonce\":\"" + "n".repeat(900_000) + "\"}]}"),
                Sent.of("300,000 entries", "scans", 422, entries + "{},".repeat(300_000) + "{}]}"),
                Sent.of("nothing", "scans", 400, ""),
                Sent.of("null", "scans", 400, "null"),
                Sent.of("entries that are none", "scans", 422, entries + "null]}"),
                Sent.of("no list", "scans", 400, "{\"entries\":7,\"signature\":\"\"}"),
                new Sent("no UTF-8", "scans/judge", 400, null, new byte[] {'{', '"', (byte) 0xC3, '"'}, false),
                new Sent("a compressed bomb", "scans", 415, "gzip", gzipped(64 * MEGABYTE), false),
                new Sent("what says it is compressed", "scans/judge", 415, "br", "{}".getBytes(), false),
                large,
                large.inChunks(),
                longer,
                longer.inChunks());
    }

    /** The best of a few tries: the machine may be busy with other things. */
    @ParameterizedTest
    @MethodSource("hostileBodies")
    void isRefusedAtOnceAndWithFlatMemory(Sent sent) {
        long quickest = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        for (int n = 0; n < TRIES; n++) {
            long allocated = THREADS.getTotalThreadAllocatedBytes();
            long began = System.nanoTime();
            HttpResponse<String> answer = send(sent);
            quickest = Math.min(quickest, System.nanoTime() - began);
            least = Math.min(least, THREADS.getTotalThreadAllocatedBytes() - allocated);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(sent.status());
            assertThat(answer.body().length()).isLessThan(100_000);
        }
        assertThat(Duration.ofNanos(quickest)).isLessThan(AT_ONCE);
        assertThat(least).isLessThan(24L * MEGABYTE);
    }

    @Test
    void aForgedAReSpelledATruncatedAndAnOverlongCodeAdmitNobody() {
        story.clock.set(TestTime.OPEN);
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        String code = pass.code();
        String flipped = code.substring(0, 40) + (code.charAt(40) == 'A' ? 'B' : 'A') + code.substring(41);
        Stream.of(
                        flipped,
                        code.substring(0, code.length() - 1),
                        code + "A",
                        code + "=",
                        code.replace("SEP1:", "SEP2:"),
                        code.replace("SEP1:", "SEP1:SEP1:"),
                        code.substring(5),
                        code.replace('A', 'А'),
                        "SEP1:" + "A".repeat(900),
                        "SEP1:",
                        "\u0000",
                        pass.id().toString(),
                        pass.number().substring(1),
                        "' or 1=1 --")
                .forEach(forged -> assertThat(verdict(forged)).as(forged).isEqualTo("UNKNOWN"));
        assertThat(verdict(" " + code.toLowerCase(Locale.ROOT) + "\r\n")).isEqualTo("ADMIT");
        assertThat(verdict(code)).isEqualTo("ALREADY_INSIDE");
    }

    @Test
    void whatAnotherDeviceSentIsNoRepeatOfOursAndNobodyReadsItByItsNonce() {
        story.clock.set(TestTime.OPEN);
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        ObjectNode scan = scan(pass.code());
        PhoneInHand other = phones.phoneAt(HEARING, "door-17", DeviceProfile.GATE);

        assertThat(json(phone.post("scans/judge", scan)).get("verdict").asText())
                .isEqualTo("ADMIT");
        assertThat(json(phone.post("scans/judge", scan)).get("verdict").asText())
                .isEqualTo("ADMIT");
        assertThat(json(other.post("scans/judge", scan)).get("verdict").asText())
                .isEqualTo("ALREADY_INSIDE");
    }

    @Test
    void aSecretOpensItsOwnDeviceOnly() {
        PhoneInHand other = phones.phoneAt(HEARING, "door-17", DeviceProfile.GATE);
        String crossed = "Bearer " + other.device()
                + phone.bearer().substring(phone.bearer().indexOf('.'));

        assertThat(phone.line
                        .postJson("/api/v1/device/scans/judge", scan("x").toString(), "Authorization", crossed)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void ajournalOfAnotherDeviceIsNoGoodAsOurs() {
        PhoneInHand other = phones.phoneAt(HEARING, "door-17", DeviceProfile.GATE);
        PhoneJournal theirs = new PhoneJournal(other);
        ObjectNode entry = theirs.write("x", "ENTRY", story.clock.instant(), "UNKNOWN");

        assertThat(json(phone.post("scans", theirs.batch(java.util.List.of(entry))))
                        .get("results")
                        .findValuesAsText("outcome"))
                .containsExactly("CASE");
    }

    private HttpResponse<String> send(Sent sent) {
        var request = phone.line
                .request("/api/v1/device/" + sent.call(), "Authorization", phone.bearer())
                .header("Content-Type", "application/json")
                .POST(sent.publisher());
        return phone.line.send(sent.encoding() == null ? request : request.header("Content-Encoding", sent.encoding()));
    }

    private String verdict(String code) {
        HttpResponse<String> answer = phone.post("scans/judge", scan(code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).get("verdict").asText();
    }

    private static ObjectNode scan(String code) {
        return PhoneInHand.JSON
                .createObjectNode()
                .put("code", code)
                .put("nonce", UUID.randomUUID().toString())
                .put("direction", "ENTRY");
    }

    private static byte[] gzipped(int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[zeros]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
