package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.Direction.EXIT;
import static org.pregny.gate.GateStory.OFFICER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.desk.PickUpDesk;
import org.pregny.event.Event;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Companion;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassType;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever is approved for some segments comes in where and when they are on: by a gate for the whole event on their days, by
 * a door that names segments from half an hour before each begins.
 */
@PregnyTest
@Tag("database")
class SegmentGateTest {

    @Autowired
    GateStory gates;

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    PickUpDesk desk;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Event hearing;
    private String gate;
    private String door;

    /** Two days: opening 10:00–10:15, panel-1 10:15–11:35, panel-2 11:40–13:00 on the first, dinner 19:00–21:00 on the second. */
    @BeforeEach
    void aHearingWithADoorOfItsOwn() {
        story.clock.set(TestTime.OPEN);
        String own = UUID.randomUUID().toString().substring(0, 8);
        gate = "gate-" + own;
        door = "door-" + own;
        hearing = tale.aHearing(tree -> {
            ObjectNode dinner = tree.get("segments").get(0).deepCopy();
            dinner.put("code", "dinner").put("starts", "2017-10-12T19:00:00").put("ends", "2017-10-12T21:00:00");
            ArrayNode programme = (ArrayNode) tree.get("segments");
            programme.add(dinner);
            tree.put("lastDay", "2017-10-12");
            ArrayNode points = tree.putArray("accessPoints");
            accessPoint(points.addObject(), gate, "GATE");
            ObjectNode room = accessPoint(points.addObject(), door, "DOOR");
            room.putArray("segments").add("panel-1").add("panel-2").add("dinner");
        });
    }

    @Test
    void theGateForTheWholeEventLetsInAllDayOnTheDaysOfOnesSegmentsAndOnNoOther() {
        Pass pass = activated("panel-1");

        assertThat(reasonAt("2017-10-11", "08:00", gate, pass)).isNull();
        leave(gate, pass);
        assertThat(reasonAt("2017-10-11", "20:00", gate, pass)).isNull();
        assertThat(reasonAt("2017-10-12", "10:00", gate, pass)).isEqualTo(ScanReason.WRONG_SEGMENT);
    }

    @Test
    void aDoorThatNamesSegmentsLetsInToEachFromHalfAnHourBeforeUntilItsEnd() {
        Pass second = activated("panel-2");

        assertThat(reasonAt("2017-10-11", "08:00", door, second)).isEqualTo(ScanReason.WRONG_SEGMENT);
        assertThat(reasonAt("2017-10-11", "11:09", door, second)).isEqualTo(ScanReason.WRONG_SEGMENT);
        assertThat(reasonAt("2017-10-11", "11:10", door, second)).isNull();
        leave(door, second);
        assertThat(reasonAt("2017-10-11", "12:59", door, second)).isNull();
        leave(door, second);
        assertThat(reasonAt("2017-10-11", "13:00", door, second)).isEqualTo(ScanReason.WRONG_SEGMENT);
    }

    @Test
    void betweenSegmentsTheDoorIsForTheNextOfThatDay() {
        Pass first = activated("panel-1");

        assertThat(reasonAt("2017-10-11", "08:00", door, first)).isNull();
        leave(door, first);
        assertThat(reasonAt("2017-10-12", "08:00", door, activated("dinner"))).isNull();
        assertThat(reasonAt("2017-10-12", "08:00", door, first)).isEqualTo(ScanReason.WRONG_SEGMENT);
    }

    @Test
    void whoeverIsInsideWhenTheSegmentsAreOverIsLetOut() {
        Pass pass = activated("panel-1");
        assertThat(reasonAt("2017-10-11", "10:20", door, pass)).isNull();

        at("2017-10-11", "12:30");
        ScanResult out = gates.scan(door, pass, EXIT);

        assertThat(out.verdict()).isEqualTo(ScanVerdict.ADMIT);
    }

    @Test
    void aPassForTheWholeEventIsAskedForNoSegment() {
        Pass pass = activated();

        assertThat(reasonAt("2017-10-11", "13:30", door, pass)).isNull();
        leave(door, pass);
        assertThat(reasonAt("2017-10-12", "10:00", gate, pass)).isNull();
    }

    @Test
    void whoeverComesAlongComesToTheSameSegments() {
        Pass pass = activated("panel-1");
        Pass assistant = desk.accompany(
                pass.id(), new Companion(PassType.ASSISTANT_PASS, "Bo Li", DocumentType.PASSPORT, "34CD"), OFFICER);
        Pass secondary = desk.secondary(pass.id(), OFFICER);

        for (Pass other : List.of(assistant, secondary)) {
            assertThat(other.segments()).isEqualTo(pass.segments());
            assertThat(passes.read(other.code()).orElseThrow().segments()).isEqualTo(0b10);
        }
    }

    @Test
    void theGuardReadsForWhichPartThePassIsAndSendsTheHolderBackForIt() {
        Pass pass = activated("panel-2");
        at("2017-10-11", "10:00");
        staff.add("segment-guard", "GATE");
        Browser guard = new Browser(port).signIn("segment-guard", TestStaff.PASSWORD);

        String seen = org.jsoup.Jsoup.parse(guard.send(Form.in(guard.open("/en/gates/" + door), "form[action*=scan]")
                                .set("code", pass.code()))
                        .body())
                .select(".pg-verdict")
                .text();

        assertThat(seen)
                .contains("not for the part of the programme", "come back", "11:40–13:00: Panel 2")
                .doesNotContain("Panel 1");
    }

    private ScanReason reasonAt(String day, String time, String where, Pass pass) {
        at(day, time);
        ScanResult result = gates.scan(where, pass, ENTRY);
        assertThat(result.verdict()).isEqualTo(result.reason() == null ? ScanVerdict.ADMIT : ScanVerdict.WRONG_GATE);
        return result.reason();
    }

    private void leave(String where, Pass pass) {
        gates.scan(where, pass, EXIT);
    }

    private void at(String day, String time) {
        story.clock.set(LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(hearing.zone())
                .toInstant());
    }

    private Pass activated(String... segments) {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = tale.submit(hearing, anApplication());
        SegmentSet some = segments.length == 0 ? SegmentSet.WHOLE : SegmentSet.of(hearing, Arrays.asList(segments));
        List<RepresentativeVerdict> verdicts = story.applications.caseOf(receipt.id()).representatives().stream()
                .map(person -> RepresentativeVerdict.approve(person.id(), some))
                .toList();
        story.reviews.decide(story.claimed(receipt.id()).id(), verdicts, Story.REVIEWER);
        story.runDueJobs(receipt.id());
        return desk.activate(passes.passesOf(receipt.id()).get(0).id(), DocumentType.PASSPORT, OFFICER);
    }

    private static ObjectNode accessPoint(ObjectNode point, String code, String kind) {
        point.put("code", code).put("kind", kind).put("zone", code);
        point.putObject("name").put("en", code);
        point.putArray("passTypes").add("SPECIAL_EVENT_PASS");
        return point;
    }
}
