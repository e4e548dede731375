package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.PregnyApplication;
import org.pregny.SmtpListener;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneStory;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Eight gates scan steadily, first alone, then while the passes of another event are issued and mailed as delivered: jobs,
 * outbox and mail server all at work. A scan's time counts from when somebody holds out a pass, even if the one before is
 * still waiting. {@code pregny.bench.people} says how many passes, {@code pregny.bench.pace} every how many milliseconds a gate
 * scans.
 */
@Tag("bench")
@SpringBootTest(
        classes = {PregnyApplication.class, TestTime.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=true", "pregny.correspondence.worker=true"})
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class ScanWhileIssuingBench {

    private static final int PEOPLE = Integer.getInteger("pregny.bench.people", 5000);
    private static final Duration PACE = Duration.ofMillis(Integer.getInteger("pregny.bench.pace", 250));
    private static final int GATES = 8;
    private static final int EACH = 50;
    private static final Duration ALONE = Duration.ofSeconds(30);
    private static final double ONE_SECOND = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final SmtpListener MAILS = listener();

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    PhoneStory phones;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", MAILS::port);
    }

    @Test
    void scanningGoesOnWhilePassesAreIssuedAndMailed() throws Exception {
        tale.story.clock.set(TestTime.OPEN);
        Event today = hearing(TestTime.OPEN.atZone(ZoneOffset.UTC).toLocalDate());
        List<ApplicationId> here = submitted(today, GATES);
        issue(here);
        List<Pass> held = activated(here);
        List<ApplicationId> waiting = submitted(hearing(LocalDate.of(2017, 12, 4)), PEOPLE / EACH);
        tale.story.clock.set(today.starts().plus(Duration.ofHours(9)));
        try (PacedScans scans = new PacedScans(gates(today, held), PACE)) {
            scans.during(() -> Thread.sleep(ALONE.toMillis()));
            double[] alone = scans.during(() -> Thread.sleep(ALONE.toMillis()));
            long began = System.nanoTime();
            double[] meanwhile = scans.during(() -> issue(waiting));
            print(alone, meanwhile, (System.nanoTime() - began) / 1e9);
        }
    }

    private static void print(double[] alone, double[] meanwhile, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%n%d gates on %s, a scan each every %d ms%n  alone         %s%n  while issuing %s%n"
                        + "  %,d passes issued and mailed in %.0f s; p95 %.1f times that alone%n",
                GATES,
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)",
                PACE.toMillis(),
                told(alone),
                told(meanwhile),
                PEOPLE,
                seconds,
                PacedScans.at(meanwhile, 0.95) / PacedScans.at(alone, 0.95));
        assertThat(PacedScans.at(meanwhile, 0.95))
                .as("a verdict within a second")
                .isLessThan(ONE_SECOND);
    }

    private static String told(double[] millis) {
        return String.format(
                Locale.ROOT,
                "%,6d scans: median %6.1f ms, p95 %6.1f ms, p99 %6.1f ms",
                millis.length,
                PacedScans.at(millis, 0.5),
                PacedScans.at(millis, 0.95),
                PacedScans.at(millis, 0.99));
    }

    private List<IntConsumer> gates(Event event, List<Pass> held) {
        return IntStream.range(0, GATES)
                .mapToObj(gate -> {
                    PhoneInHand phone = phones.phoneAt(event.code(), "door-6", DeviceProfile.GATE);
                    return (IntConsumer) n -> scan(phone, held.get(gate * EACH + n / 2 % EACH), n);
                })
                .toList();
    }

    private static void scan(PhoneInHand phone, Pass pass, int n) {
        ObjectNode scan = PhoneInHand.JSON
                .createObjectNode()
                .put("code", pass.code())
                .put("nonce", UUID.randomUUID().toString())
                .put("direction", n % 2 == 0 ? "ENTRY" : "EXIT");
        assertThat(phone.post("scans/judge", scan).body()).contains("\"ADMIT\"");
    }

    /** Each person gets a letter with a pass, and each organisation one with the decision. */
    private void issue(List<ApplicationId> applications) throws InterruptedException {
        int expected = MAILS.mails().size() + applications.size() * (EACH + 1);
        long began = System.nanoTime();
        applications.forEach(tale.story::approveAll);
        while (MAILS.mails().size() < expected) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
            Thread.sleep(20);
        }
    }

    private List<Pass> activated(List<ApplicationId> applications) {
        return applications.stream()
                .flatMap(id -> passes.passesOf(id).stream())
                .map(pass -> passes.activate(pass.id(), DocumentType.PASSPORT, Actor.staff("desk")))
                .toList();
    }

    private Event hearing(LocalDate day) {
        return tale.aHearing(tree -> tree.put("firstDay", day.toString())
                .put("lastDay", day.toString())
                .put("representativesPerApplication", EACH));
    }

    private List<ApplicationId> submitted(Event event, int applications) {
        return IntStream.range(0, applications)
                .mapToObj(n -> tale.submit(event, crowd()).id())
                .toList();
    }

    private static Applications crowd() {
        Applications crowd = anApplication();
        for (int n = 0; n < EACH; n++) {
            String key = UUID.randomUUID().toString();
            crowd = crowd.of(aRepresentative("P " + key, key + "@example.org"));
        }
        return crowd;
    }

    private static SmtpListener listener() {
        try {
            return SmtpListener.open().withoutContents().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
