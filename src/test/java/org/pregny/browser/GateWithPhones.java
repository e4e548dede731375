package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.desk.PickUpDesk;
import org.pregny.device.Assignment;
import org.pregny.device.ClaimDesk;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.Ways;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The morning of a hearing: people with passes that the desk has activated, and phones at the gates. */
@Component
@Profile("test")
class GateWithPhones {

    static final Actor OFFICER = Actor.staff("pass-officer");
    static final String MORNING = "2017-10-11T09:30:00+02:00";

    final EventStory story;
    final DeviceOffice devices;
    final PickUpDesk desk;
    private final PassOffice passes;
    private final ClaimDesk claims;
    private final JdbcClient jdbc;
    private final Environment settings;

    GateWithPhones(
            EventStory story,
            PassOffice passes,
            DeviceOffice devices,
            PickUpDesk desk,
            ClaimDesk claims,
            JdbcClient jdbc,
            Environment settings) {
        this.story = story;
        this.passes = passes;
        this.devices = devices;
        this.desk = desk;
        this.claims = claims;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Everybody has been at the desk; it is the morning of the first day. */
    List<Pass> activatedPasses(Event event, int people) {
        return activatedPasses(
                event,
                IntStream.range(0, people)
                        .mapToObj(i -> aRepresentative("Person No " + i, event.code() + "." + i + "@example.org"))
                        .toArray(RepresentativeEntry[]::new));
    }

    List<Pass> activatedPasses(Event event, RepresentativeEntry... named) {
        story.story.clock.set(TestTime.OPEN);
        Receipt receipt = story.approved(event, anApplication().of(named));
        story.story.clock.set(MORNING);
        return passes.passesOf(receipt.id()).stream()
                .map(pass -> desk.activate(pass.id(), DocumentType.PASSPORT, OFFICER))
                .toList();
    }

    Device deviceAt(Event event, String gate, DeviceProfile profile) {
        return devices.make("Phone at " + gate, new Assignment(event.code(), gate, profile, Ways.BOTH), OFFICER);
    }

    /** What the code on the page of devices says. */
    String addressFor(Device device) {
        return home() + "/gate-app/#claim=" + claims.offer(device.id(), OFFICER);
    }

    String home() {
        return "http://localhost:" + settings.getRequiredProperty("local.server.port");
    }

    /** The nonces of what the server knows of scans of this event's passes, in order. */
    List<String> nonces(Event event) {
        return scans(event, "nonce", "%");
    }

    /** Where the server says that a scan happened. */
    String gateOf(String nonce) {
        return jdbc.sql("select gate from scan where nonce = :nonce")
                .param("nonce", nonce)
                .query(String.class)
                .single();
    }

    void itIs(OffsetDateTime moment) {
        story.story.clock.set(moment.toInstant());
    }

    List<String> admitted(Event event) {
        return scans(event, "pass_id", "ADMIT");
    }

    /** What kinds of doubt somebody has to look at. */
    List<String> concerns(Event event) {
        return jdbc.sql("select kind from occurrence where event_code = :event")
                .param("event", event.code().text())
                .query(String.class)
                .list();
    }

    List<String> remarks(Event event) {
        return jdbc.sql("select s.remark from occurrence_sighting s join occurrence o on o.id = s.occurrence_id"
                        + " where o.event_code = :event and s.remark is not null")
                .param("event", event.code().text())
                .query(String.class)
                .list();
    }

    private List<String> scans(Event event, String column, String verdict) {
        return jdbc.sql("select cast(s." + column + " as varchar(80)) from scan s where s.verdict like :verdict"
                        + " and s.pass_id in (select p.id from pass p where p.event_code = :event) order by s.id")
                .param("verdict", verdict)
                .param("event", event.code().text())
                .query(String.class)
                .list();
    }

    void everythingIsThereOnce(Event event, GatePhone... phones) {
        List<String> shown = List.of(phones).stream()
                .flatMap(phone -> phone.shown.stream().map(GatePhone.Shown::nonce))
                .distinct()
                .toList();
        assertThat(nonces(event)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(shown);
    }
}
