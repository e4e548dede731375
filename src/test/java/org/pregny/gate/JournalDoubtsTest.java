package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.json;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.OFFICER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneJournal;
import org.pregny.device.PhoneStory;
import org.pregny.event.EventCode;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassReason;
import org.springframework.beans.factory.annotation.Autowired;

/** What is doubtful about a journal becomes a concern: entries that cannot both be true, times that cannot be, overrides. */
@PregnyTest
class JournalDoubtsTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");
    private static final Instant NOW = OffsetDateTime.parse(MORNING).toInstant();

    @Autowired
    GateStory story;

    @Autowired
    PhoneStory phones;

    @Autowired
    PassControl control;

    @Autowired
    HeardConcerns concerns;

    PhoneInHand phone;
    PhoneJournal journal;

    @BeforeEach
    void aDeviceAtADoor() {
        story.clock.set(NOW.minusSeconds(7200));
        phone = at("door-6");
        story.clock.set(NOW);
        journal = new PhoneJournal(phone);
    }

    @Test
    void whoWasLetInAfterThePassWasTakenIsAConcernAndWhoWasBeforeIsNone() {
        Pass pass = activated();
        story.clock.set(NOW.minusSeconds(600));
        control.revoke(pass.id(), PassReason.of(PassCause.LOST, Authority.officer(OFFICER)));
        story.clock.set(NOW);

        assertThat(outcomes(journal.handIn(journal.admit(pass.code(), NOW.minusSeconds(601)))))
                .containsExactly("RECORDED");
        assertThat(outcomes(journal.handIn(
                        journal.write(pass.code(), "EXIT", NOW.minusSeconds(300), "ADMIT"),
                        journal.admit("SEP1:AAAA", NOW.minusSeconds(200)))))
                .containsExactly("CASE", "CASE");
        ScanConcern concern = concerns.of(phone.device()).get(0);
        assertThat(concern.kind()).isEqualTo(ScanConcern.Kind.WOULD_HAVE_BEEN_REFUSED);
        assertThat(concern.scan().verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(concern.other().verdict()).isEqualTo(ScanVerdict.REVOKED);
    }

    @Test
    void onePassLetInAtTwoDoorsIsFoundWhicheverTellsFirst() {
        Pass pass = activated();
        PhoneInHand second = at("door-17");
        PhoneJournal other = new PhoneJournal(second);
        assertThat(outcomes(other.handIn(other.admit(pass.code(), NOW)))).containsExactly("RECORDED");

        assertThat(outcomes(journal.handIn(journal.admit(pass.code(), NOW.minusSeconds(30)))))
                .containsExactly("CASE");
        ScanConcern twice = concerns.of(phone.device()).get(0);
        assertThat(twice.kind()).isEqualTo(ScanConcern.Kind.ADMITTED_TWICE);
        assertThat(twice.scan().gate()).isEqualTo("door-6");
        assertThat(twice.other().gate()).isEqualTo("door-17");
    }

    @Test
    void whoLeftInBetweenCameInTwiceRightly() {
        Pass pass = activated();
        ObjectNode in = journal.admit(pass.code(), NOW.minusSeconds(90));
        ObjectNode out = journal.write(pass.code(), "EXIT", NOW.minusSeconds(60), "ADMIT");
        ObjectNode again = journal.admit(pass.code(), NOW.minusSeconds(30));

        assertThat(outcomes(journal.handIn(in, out, again))).containsExactly("RECORDED", "RECORDED", "RECORDED");
    }

    @Test
    void whoIsKnownToHaveComeAgainLaterHadLeftAsTheJournalTells() {
        Pass pass = activated();
        PhoneJournal other = new PhoneJournal(at("door-17"));
        other.handIn(other.admit(pass.code(), NOW.minusSeconds(30)));

        ObjectNode in = journal.admit(pass.code(), NOW.minusSeconds(90));
        ObjectNode out = journal.write(pass.code(), "EXIT", NOW.minusSeconds(60), "ADMIT");
        assertThat(outcomes(journal.handIn(in, out))).containsExactly("RECORDED", "RECORDED");
    }

    @Test
    void ofTwoEntriesToldTogetherTheLaterOneIsTheCase() {
        Pass pass = activated();
        ObjectNode first = journal.admit(pass.code(), NOW.minusSeconds(90));
        ObjectNode second = journal.admit(pass.code(), NOW.minusSeconds(30));

        assertThat(outcomes(journal.handIn(first, second))).containsExactly("RECORDED", "CASE");
    }

    @Test
    void aTimeThatCannotBeIsAConcernAndNothingHappenedInTheFuture() {
        ObjectNode soon = journal.write("A", "ENTRY", NOW.plusSeconds(119), "UNKNOWN");
        ObjectNode future = journal.write("B", "ENTRY", NOW.plusSeconds(121), "UNKNOWN");
        ObjectNode old = journal.write("C", "ENTRY", NOW.minus(Duration.ofHours(49)), "UNKNOWN");

        assertThat(outcomes(journal.handIn(soon, future, old))).containsExactly("RECORDED", "CASE", "CASE");
        assertThat(concerns.of(phone.device()))
                .allMatch(c -> c.kind() == ScanConcern.Kind.CLOCK)
                .noneMatch(c -> c.at().isAfter(NOW));
    }

    @Test
    void aSecondPersonsOverrideIsAConcernWithItsReason() {
        ObjectNode entry = journal.entry("A", "ENTRY", NOW, "UNKNOWN");
        entry.putObject("override").put("reason", "The printer was down").put("second", "officer-2");
        journal.handIn(journal.write(entry));

        assertThat(concerns.of(phone.device()))
                .singleElement()
                .matches(c -> c.kind() == ScanConcern.Kind.UNVERIFIED_OVERRIDE)
                .matches(c -> c.remark().equals("officer-2: The printer was down"));
    }

    private PhoneInHand at(String gate) {
        return phones.phoneAt(HEARING, gate, DeviceProfile.GATE);
    }

    private Pass activated() {
        story.clock.set(TestTime.OPEN);
        Pass pass = story.activatedPass();
        story.clock.set(NOW);
        return pass;
    }

    private String verdict(PhoneInHand at, String code) {
        HttpResponse<String> answer = at.post("scans/judge", journal.entry(code, "ENTRY", NOW, ""));
        return json(answer).get("verdict").asText();
    }

    private static List<String> outcomes(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).get("results").findValuesAsText("outcome");
    }
}
