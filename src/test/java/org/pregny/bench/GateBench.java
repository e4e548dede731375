package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneJournal;
import org.pregny.device.PhoneStory;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * First a device hands in 2,000 scans that it judged alone, to a server that has taken no journal yet. Then eight devices
 * with open lines ask for verdicts, in turns with a bare endpoint that does three of the same statements, open to all and
 * behind Spring Security ({@link BareGate}). The first turns only warm all three up. CPU is that of the threads that answer,
 * not of those that ask, nor of the database. The rule (twice the bare endpoint) is about the open one.
 */
@PregnyTest
@Tag("bench")
class GateBench {

    private static final int CLIENTS = 8;
    private static final int EACH = 50;
    private static final int APPLICATIONS = Integer.getInteger("pregny.bench.applications", 8);
    private static final int TURNS = Integer.getInteger("pregny.bench.turns", 12);
    private static final int WARM_UP = 4;
    private static final int SCANS = Integer.getInteger("pregny.bench.scans", 150);
    private static final int BATCH = 500;
    private static final String SERVER = "http-nio-auto-1-";
    private static final String BASIC = Browser.basic(BareGate.DEVICE, BareGate.SECRET);

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    PhoneStory phones;

    @Autowired
    DataSource database;

    @Test
    void printsWhatAScanCostsAndHowFastAJournalIsTaken() throws Exception {
        tale.story.clock.set(TestTime.OPEN);
        Event event = tale.aHearing(tree -> tree.put("representativesPerApplication", EACH));
        List<Pass> all = activated(event);
        tale.story.clock.set(event.starts().plus(Duration.ofHours(9)));
        journal(event, all);
        scans(event, all);
    }

    private void scans(Event event, List<Pass> all) throws Exception {
        try (ServletWebServerApplicationContext bare = bare();
                ServletWebServerApplicationContext guarded = bare(BareGate.GUARDED)) {
            ScanLoad ours = new ScanLoad(SERVER, CLIENTS, client -> {
                PhoneInHand phone = phones.phoneAt(event.code(), "door-6", DeviceProfile.GATE);
                return n -> ask(phone, all.get(client * EACH + n / 2 % EACH), n);
            });
            List<ScanLoad> loads =
                    List.of(bareLoad("http-nio-auto-2-", bare, all), bareLoad("http-nio-auto-3-", guarded, all), ours);
            for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
                for (ScanLoad load : loads) {
                    load.run(SCANS);
                    if (turn < WARM_UP) {
                        load.forget();
                    }
                }
            }
            print(loads);
        }
    }

    private static ScanLoad bareLoad(String server, ServletWebServerApplicationContext bare, List<Pass> all) {
        return new ScanLoad(server, CLIENTS, client -> {
            Browser own = new Browser(bare.getWebServer().getPort());
            return n -> askBare(own, all.get(client * EACH + n / 2 % EACH), n);
        });
    }

    private static void print(List<ScanLoad> loads) {
        ScanLoad ours = loads.get(2);
        System.out.printf(
                Locale.ROOT,
                "%nScans on %s, %d clients, %d each%n  bare    %s%n  guarded %s%n  Pregny  %s%n"
                        + "  CPU %.2f times the bare one (aim: 2), %.2f times the guarded one%n",
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)",
                CLIENTS,
                ours.count() / CLIENTS,
                loads.get(0),
                loads.get(1),
                ours,
                ours.cpuMillis() / loads.get(0).cpuMillis(),
                ours.cpuMillis() / loads.get(1).cpuMillis());
    }

    private static void ask(PhoneInHand phone, Pass pass, int n) {
        ObjectNode scan = PhoneInHand.JSON
                .createObjectNode()
                .put("code", pass.code())
                .put("nonce", UUID.randomUUID().toString())
                .put("direction", n % 2 == 0 ? "ENTRY" : "EXIT");
        HttpResponse<String> answer = phone.post("scans/judge", scan);
        assertThat(answer.body()).contains("\"ADMIT\"");
    }

    private static void askBare(Browser line, Pass pass, int n) {
        String scan = "{\"nonce\":\"" + UUID.randomUUID() + "\",\"pass\":\"" + pass.id() + "\",\"direction\":\""
                + (n % 2 == 0 ? "ENTRY" : "EXIT") + "\"}";
        assertThat(line.postJson("/scans", scan, "Authorization", BASIC).body()).contains("ACTIVATED");
    }

    private void journal(Event event, List<Pass> all) {
        PhoneInHand phone = phones.phoneAt(event.code(), "door-6", DeviceProfile.GATE);
        PhoneJournal journal = new PhoneJournal(phone);
        for (int turn = 0; turn < 3; turn++) {
            Instant from = tale.story.clock.instant().minus(Duration.ofHours(3 - turn));
            List<ObjectNode> batches = batches(journal, all, from);
            long cpu = ScanLoad.cpuOf(SERVER);
            long began = System.nanoTime();
            for (ObjectNode batch : batches) {
                assertThat(phone.post("scans", batch).body()).contains("upTo").doesNotContain("REPEATED");
            }
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf(
                    Locale.ROOT,
                    "  2,000 journalled scans in %,d ms (aim: 2,000 ms), CPU %,d ms%n",
                    took.toMillis(),
                    (ScanLoad.cpuOf(SERVER) - cpu) / 1_000_000);
        }
    }

    private static List<ObjectNode> batches(PhoneJournal journal, List<Pass> all, Instant from) {
        List<ObjectNode> batches = new ArrayList<>();
        for (int batch = 0; batch < 4; batch++) {
            String direction = batch % 2 == 0 ? "ENTRY" : "EXIT";
            Instant at = from.plusSeconds(600L * batch);
            batches.add(journal.batch(IntStream.range(0, BATCH)
                    .mapToObj(n -> journal.write(all.get(n % all.size()).code(), direction, at.plusMillis(n), "ADMIT"))
                    .toList()));
        }
        return batches;
    }

    private List<Pass> activated(Event event) {
        List<Pass> all = new ArrayList<>();
        for (int n = 0; n < APPLICATIONS; n++) {
            ApplicationId id = tale.submit(event, crowd()).id();
            tale.story.approveAll(id);
            tale.story.runDueJobs(id);
            passes.passesOf(id)
                    .forEach(pass -> all.add(passes.activate(pass.id(), DocumentType.PASSPORT, Actor.staff("desk"))));
        }
        return all;
    }

    private static Applications crowd() {
        Applications crowd = anApplication();
        for (int n = 0; n < EACH; n++) {
            String key = UUID.randomUUID().toString();
            crowd = crowd.of(aRepresentative("P " + key, key + "@example.org"));
        }
        return crowd;
    }

    private ServletWebServerApplicationContext bare(String... more) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(BareGate.class, BareGate.Guarded.class)
                .web(WebApplicationType.SERVLET)
                .profiles(BareGate.PROFILE)
                .profiles(more)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("database", DataSource.class, () -> database))
                .run("--server.port=0", "--spring.flyway.enabled=false", "--server.shutdown=immediate");
    }
}
