package org.pregny.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pregny.PregnyApplication;
import org.pregny.TestTime;
import org.pregny.application.RepresentativeEntry;
import org.pregny.device.Assignment;
import org.pregny.device.ClaimDesk;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneJournal;
import org.pregny.device.PhoneStory;
import org.pregny.device.Ways;
import org.pregny.event.Event;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A phone that has stood at a gate all morning without a network, and the data folder of the program it will tell. */
final class GateUnderway {

    private static final String MORNING = "2017-10-11T08:00:00+02:00";
    private static final String EVENING = "2017-10-11T18:00:00+02:00";
    private static final int PEOPLE = 50;
    private static final int BATCH = 500;

    private final PhoneInHand phone;
    private final PhoneJournal journal;
    private final List<String> codes;
    private final List<String> nonces = new ArrayList<>();

    private GateUnderway(PhoneInHand phone, List<String> codes) {
        this.phone = phone;
        this.journal = new PhoneJournal(phone);
        this.codes = codes;
    }

    /** The phone is claimed while the folder is filled, on the port that the program will have. */
    static GateUnderway in(Path data, KillDatabase database, int port) {
        List<String> settings = Stream.concat(
                        Stream.of("--pregny.data=" + data, "--server.port=" + port), database.settings().stream())
                .toList();
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(
                        PregnyApplication.class, TestTime.class)
                .profiles("test")
                .run(settings.toArray(String[]::new))) {
            EventStory tale = program.getBean(EventStory.class);
            Event event = tale.aHearing(tree -> tree.put("representativesPerApplication", PEOPLE));
            List<String> codes = activated(tale, event, program.getBean(PassOffice.class));
            PhoneInHand phone = new PhoneInHand(port);
            Device device = program.getBean(DeviceOffice.class)
                    .make(
                            "Phone",
                            new Assignment(event.code(), "pregny-gate", DeviceProfile.GATE, Ways.BOTH),
                            PhoneStory.OFFICER);
            String token = program.getBean(ClaimDesk.class).offer(device.id(), PhoneStory.OFFICER);
            assertThat(phone.claim(token).statusCode()).isEqualTo(201);
            return new GateUnderway(phone, codes);
        }
    }

    private static List<String> activated(EventStory tale, Event event, PassOffice passes) {
        tale.story.clock.set(TestTime.OPEN);
        RepresentativeEntry[] people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> aRepresentative("Person No " + n, "person" + n + "@example.org"))
                .toArray(RepresentativeEntry[]::new);
        List<Pass> issued =
                passes.passesOf(tale.approved(event, anApplication().of(people)).id());
        tale.story.clock.set(MORNING);
        return issued.stream()
                .map(pass -> passes.activate(pass.id(), DocumentType.PASSPORT, PhoneStory.OFFICER))
                .map(Pass::code)
                .toList();
    }

    /** In the evening of that day, so that nothing it is told of lies ahead. */
    List<String> settings(Path data, KillDatabase database) {
        return Stream.concat(
                        Stream.of(
                                "--spring.profiles.active=rehearsal",
                                "--pregny.rehearsal.starts-at=" + EVENING,
                                "--pregny.data=" + data),
                        database.settings().stream())
                .toList();
    }

    PhoneInHand phone() {
        return phone;
    }

    /** Everybody goes in and out, five times; afterwards all are outside. */
    ObjectNode batch() {
        Instant from = OffsetDateTime.parse(MORNING).toInstant().plusSeconds(60L * nonces.size() / PEOPLE);
        List<ObjectNode> entries = new ArrayList<>();
        for (int n = 0; n < BATCH; n++) {
            String direction = n / PEOPLE % 2 == 0 ? "ENTRY" : "EXIT";
            entries.add(journal.write(
                    codes.get(n % PEOPLE),
                    direction,
                    from.plusSeconds(60L * (n / PEOPLE)).plusMillis(n),
                    "ADMIT"));
        }
        entries.forEach(entry -> nonces.add(entry.get("nonce").asText()));
        return journal.batch(entries);
    }

    /** In the order in which they were scanned. */
    List<String> nonces() {
        return nonces;
    }
}
