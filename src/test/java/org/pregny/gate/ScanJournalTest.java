package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.json;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.device.Assignment;
import org.pregny.device.DeviceId;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneJournal;
import org.pregny.device.PhoneStory;
import org.pregny.device.Ways;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a device did without a network is taken as it happened, once, and a chain that does not hold is taken and doubted. */
@PregnyTest
class ScanJournalTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");
    private static final Instant NOW = OffsetDateTime.parse(MORNING).toInstant();

    @Autowired
    GateStory story;

    @Autowired
    PhoneStory phones;

    @Autowired
    DeviceOffice devices;

    @Autowired
    HeardConcerns concerns;

    @Autowired
    JdbcClient jdbc;

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
    void whatHappenedIsTakenOnceWithTheVerdictThatTheDeviceGave() {
        Pass pass = activated();
        ObjectNode in = journal.admit(pass.code(), NOW.minusSeconds(900));
        ObjectNode wrong = journal.write("SEP1:AAAA", "ENTRY", NOW.minusSeconds(800), "UNKNOWN");

        JsonNode first = json(journal.handIn(in, wrong));
        assertThat(first.get("results").findValuesAsText("outcome")).containsExactly("RECORDED", "RECORDED");
        assertThat(first.get("upTo").asInt()).isEqualTo(2);
        assertThat(outcomes(journal.handIn(in, wrong))).containsExactly("REPEATED", "REPEATED");
        assertThat(rows()).containsExactly("door-6 ADMIT", "door-6 UNKNOWN");
        assertThat(concerns.kinds(phone.device())).isEmpty();
    }

    @Test
    void theNextGateKnowsWhoIsInside() {
        Pass pass = activated();
        journal.handIn(journal.admit(pass.code(), NOW.minusSeconds(60)));

        assertThat(verdict(at("door-17"), pass.code())).isEqualTo("ALREADY_INSIDE");
        JsonNode seen = json(at("door-17").get("passages")).get("passages");
        assertThat(seen.findValuesAsText("pass")).contains(pass.id().toString());
    }

    @Test
    void aGapAForkAndAChangedEntryAreTakenAndDoubted() {
        ObjectNode first = journal.write("A", "ENTRY", NOW, "UNKNOWN");
        journal.write("lost", "ENTRY", NOW, "UNKNOWN");
        ObjectNode third = journal.write("C", "ENTRY", NOW, "UNKNOWN");
        ObjectNode changed = journal.write("D", "ENTRY", NOW, "UNKNOWN").put("verdict", "EXPIRED");
        ObjectNode fork = new PhoneJournal(phone).write("E", "ENTRY", NOW, "UNKNOWN");

        assertThat(outcomes(journal.handIn(first, third, changed, fork)))
                .containsExactly("RECORDED", "CASE", "CASE", "CASE");
        assertThat(concerns.kinds(phone.device()))
                .containsExactly(
                        ScanConcern.Kind.MISSING_COUNTER, ScanConcern.Kind.BROKEN_CHAIN, ScanConcern.Kind.BROKEN_CHAIN);
        assertThat(rows()).hasSize(4);
        assertThat(outcomes(journal.handIn(journal.write("F", "ENTRY", NOW, "UNKNOWN"))))
                .containsExactly("RECORDED");
    }

    @Test
    void whatAnotherKeySignedIsTakenAndDoubted() {
        ObjectNode entry = journal.write("A", "ENTRY", NOW, "UNKNOWN");
        String foreign =
                new PhoneJournal(at("door-6")).signature(entry.get("hash").asText());
        ObjectNode batch = journal.batch(List.of(entry)).put("signature", foreign);

        assertThat(outcomes(phone.post("scans", batch))).containsExactly("CASE");
        assertThat(concerns.kinds(phone.device())).containsExactly(ScanConcern.Kind.BAD_SIGNATURE);
    }

    @Test
    void ofAnAnswerThatCameTooLateAndTheDevicesOwnVerdictTheFirstIsTheScan() {
        Pass pass = activated();
        ObjectNode same = journal.entry(pass.code(), "ENTRY", NOW, "ADMIT");
        assertThat(json(phone.post("scans/judge", same)).get("verdict").asText())
                .isEqualTo("ADMIT");
        assertThat(outcomes(journal.handIn(journal.write(same)))).containsExactly("REPEATED");

        ObjectNode otherwise = journal.entry(pass.code(), "ENTRY", NOW, "ADMIT");
        assertThat(json(phone.post("scans/judge", otherwise)).get("verdict").asText())
                .isEqualTo("ALREADY_INSIDE");
        assertThat(outcomes(journal.handIn(journal.write(otherwise)))).containsExactly("CASE");
        assertThat(concerns.kinds(phone.device())).containsExactly(ScanConcern.Kind.ACTED_OTHERWISE);

        ObjectNode told = journal.write(pass.code(), "EXIT", NOW, "STALE_DATA");
        journal.handIn(told);
        assertThat(json(phone.post("scans/judge", told)).get("verdict").asText())
                .isEqualTo("STALE_DATA");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void whatWasDoneBeforeASwitchBelongsToTheDoorOfThen() {
        ObjectNode before = journal.write("A", "ENTRY", NOW.minusSeconds(60), "UNKNOWN");
        ObjectNode unaware =
                journal.write(journal.entry("B", "ENTRY", NOW, "UNKNOWN").put("version", 1));
        devices.switchTo(
                DeviceId.of(phone.device()),
                new Assignment(HEARING, "door-17", DeviceProfile.GATE, Ways.BOTH),
                OFFICER);
        ObjectNode after =
                journal.write(journal.entry("C", "ENTRY", NOW, "UNKNOWN").put("version", 2));
        journal.handIn(before, unaware, after);

        assertThat(rows()).containsExactly("door-6 UNKNOWN", "door-6 UNKNOWN", "door-17 UNKNOWN");
    }

    @Test
    void aBatchThatIsCutInTheMiddleLosesAndDoublesNothing() {
        List<ObjectNode> entries = new ArrayList<>();
        for (int n = 0; n < 250; n++) {
            entries.add(journal.write("no code", "ENTRY", NOW, n == 150 ? "ADMIT" : "UNKNOWN"));
        }
        concerns.dieAt(entries.get(150).get("nonce").asText());
        HttpResponse<String> cut = phone.post("scans", journal.batch(entries));
        concerns.dieAt("");
        assertThat(cut.statusCode()).isEqualTo(500);
        assertThat(rows()).hasSize(100);

        List<String> outcomes = outcomes(phone.post("scans", journal.batch(entries)));
        assertThat(outcomes.subList(0, 100)).containsOnly("REPEATED");
        assertThat(outcomes.subList(100, 250)).containsOnly("RECORDED", "CASE").containsOnlyOnce("CASE");
        assertThat(rows()).hasSize(250);
        assertThat(concerns.kinds(phone.device())).containsExactly(ScanConcern.Kind.WOULD_HAVE_BEEN_REFUSED);
    }

    @Test
    void aDeviceJudgesByItsOwnEventAndAKioskTellsNoName() {
        Pass pass = activated();
        PhoneInHand kiosk = phones.phoneAt(HEARING, "door-6", DeviceProfile.KIOSK);
        ObjectNode exit = journal.entry(pass.code(), "EXIT", NOW, "ADMIT");

        assertThat(json(kiosk.post("scans/judge", exit)).has("holder")).isFalse();
        assertThat(json(phone.post("scans/judge", exit))
                        .at("/holder/nameToPrint")
                        .asText())
                .isEqualTo("Amina Wanjiru Otieno");
        PhoneInHand elsewhere = phones.phoneAt(EventCode.of("thematic-3"), "pregny-gate", DeviceProfile.GATE);
        assertThat(verdict(elsewhere, pass.code())).isEqualTo("WRONG_EVENT");
    }

    @Test
    void passagesAreToldOnceMoreWhileTheyAreYoungAndThenNoMore() {
        Pass pass = activated();
        journal.handIn(journal.admit(pass.code(), NOW));
        PhoneInHand other = at("door-40");
        long next = json(other.get("passages")).get("next").asLong();

        assertThat(other.get("passages?since=" + next).body())
                .contains(pass.id().toString());
        story.clock.set(NOW.plusSeconds(16));
        assertThat(other.get("passages?since=" + next).body())
                .doesNotContain(pass.id().toString());
        story.clock.set(NOW.plus(Duration.ofDays(1)));
        assertThat(other.get("passages?since=0").body())
                .doesNotContain(pass.id().toString());
    }

    @Test
    void everyFaultOfABatchIsNamedAndNothingOfItIsTaken() {
        ObjectNode good = journal.write("A", "ENTRY", NOW, "UNKNOWN");
        ObjectNode bad =
                journal.write("B", "SIDEWAYS", NOW, "MAYBE").put("nonce", "").put("scannedAt", "noon");

        HttpResponse<String> answer = journal.handIn(good, bad);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).findValuesAsText("pointer"))
                .containsExactly(
                        "/entries/1/nonce", "/entries/1/direction", "/entries/1/scannedAt", "/entries/1/verdict");
        assertThat(rows()).isEmpty();
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

    private List<String> rows() {
        return jdbc.sql("select gate || ' ' || verdict from scan where source = :device order by id")
                .param("device", phone.device())
                .query(String.class)
                .list();
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
