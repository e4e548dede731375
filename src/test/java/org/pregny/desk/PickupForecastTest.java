package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.event.PickupAdvice;
import org.pregny.event.PickupHours;
import org.pregny.event.PickupTerms;
import org.pregny.event.PickupWindow;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Wording;
import org.pregny.pass.Pass;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever plans a pick-up learns before the day that it cannot work, and whoever stands in it how long it takes. */
@PregnyTest
class PickupForecastTest {

    private static final LocalDate DAY = LocalDate.parse("2017-05-09");

    @Autowired
    DeskStory story;

    @Autowired
    PickupForecast forecast;

    @Autowired
    IdCheckDesk desk;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    Browser organiser;

    @BeforeEach
    void anOrganiserPlans() {
        staff.add("pickup-planner", "ORGANISER", "PASS_OFFICER");
        organiser = new Browser(port).signIn("pickup-planner", TestStaff.PASSWORD);
    }

    @Test
    void halfPastEightForADialogueAtNineServesTwentyAtTwoDesks() {
        PickupHours hours = morning("08:30", "11:30", 2);

        assertThat(hours.servedInTime()).isEqualTo(20);
        assertThat(hours.slotsInTime()).hasSize(1);
        assertThat(hours.desksFor(20)).isEqualTo(2);
        assertThat(hours.desksFor(80)).isEqualTo(8);
        assertThat(PickupOutlook.of(hours, 80).suffices()).isFalse();
        assertThat(PickupOutlook.of(hours, 80).unadvised().late()).isEqualTo(60);
    }

    @Test
    void hoursThatBeginWithTheProgrammeServeNobodyInTime() {
        assertThat(morning("09:00", "11:30", 50).servedInTime()).isZero();
        assertThat(morning("09:00", "11:30", 50).desksFor(1)).isZero();
    }

    @Test
    void aSlotThatIsNotWholeEndsWhereTheProgrammeBegins() {
        assertThat(morning("08:45", "11:30", 2).slotsInTime())
                .containsExactly(new PickupHours.Slot(DAY, LocalTime.of(8, 45), LocalTime.of(9, 0)));
    }

    @Test
    void whoComesAsAdvisedWaitsLessThanWhoComesWhenAllCome() {
        PickupHours hours = morning("07:00", "11:30", 2);
        PickupOutlook outlook = PickupOutlook.of(hours, 80);

        assertThat(outlook.suffices()).isTrue();
        assertThat(outlook.advised().longest()).isZero();
        assertThat(outlook.unadvised().longest()).isBetween(10, 60);
    }

    @Test
    void adviceIsTheSameInEveryLetterAndSpreadsEvenly() {
        Event event = story.hearing(tree -> {});
        Map<PickupHours.Slot, Integer> people = new HashMap<>();
        for (int n = 0; n < 4000; n++) {
            UUID person = UUID.nameUUIDFromBytes(new byte[] {(byte) n, (byte) (n >> 8)});
            people.merge(PickupAdvice.of(event, person).orElseThrow(), 1, Integer::sum);
            assertThat(PickupAdvice.of(event, person)).isEqualTo(PickupAdvice.of(event, person));
        }
        int slots = PickupHours.of(event).slotsInTime().size();
        assertThat(people).hasSize(slots);
        assertThat(people.values()).allMatch(n -> n > 4000 / slots / 2 && n < 4000 / slots * 2);
    }

    @Test
    void theQueueIsMeasuredByWhoWasServedLately() {
        Event event = story.hearing(tree -> {});
        List<Pass> passes = story.all(event, Applications.anApplication().of(five()));
        assertThat(forecast.live(event).measured()).isFalse();
        assertThat(forecast.live(event).minutesFor(20)).isEqualTo(30);

        IdCheck matches = IdCheck.matching(DocumentType.PASSPORT, false);
        passes.forEach(pass -> desk.check(pass.id(), matches, DeskStory.OFFICER));
        story.clock.set("2017-10-11T09:40:00+02:00");
        LiveQueue live = forecast.live(event);
        assertThat(live.measured()).isTrue();
        assertThat(live.officers()).isEqualTo(1);
        assertThat(live.minutesFor(20)).isEqualTo(40);
        assertThat(forecast.outlook(event).people()).isZero();
    }

    @Test
    void theOrganiserIsToldBeforeTheDayThatItCannotWork() {
        Event event = story.hearing(
                tree -> tree.putObject("pickupTerms").put("desks", 1).put("minutes", 60));
        story.all(event, Applications.anApplication().of(five()));
        Document page = organiser.open("/en/planning/" + event.code() + "/pick-up");
        assertThat(page.select("#people").text()).isEqualTo("5");
        assertThat(page.select("#verdict").text()).contains("This cannot work: 5 people");

        Form planned = Form.in(organiser.open("/en/planning/" + event.code()), "form[action$=preview]")
                .set("room[en]", "Room XX");
        assertThat(Browser.page(organiser.send(planned)).text()).contains("More people still have to collect a pass");
        assertThat(Browser.page(organiser.send(planned.set("rules.desks", "9"))).text())
                .doesNotContain("More people still have to collect a pass");
        assertThat(organiser.open("/en/desk").select("#queues + ul a").eachAttr("href"))
                .contains("/en/desk/events/" + event.code());
        assertThat(organiser.open("/en/desk/events/" + event.code()).text()).contains("Minutes from here, about");
    }

    private static RepresentativeEntry[] five() {
        return IntStream.range(0, 5)
                .mapToObj(n -> Applications.aRepresentative("Person Number " + n, "person" + n + "@example.org"))
                .toArray(RepresentativeEntry[]::new);
    }

    private static PickupHours morning(String from, String to, int desks) {
        PickupWindow window =
                new PickupWindow(DAY, LocalTime.parse(from), LocalTime.parse(to), Wording.of("Pregny Gate"));
        return new PickupHours(
                List.of(window), new PickupTerms(desks, 3, false), LocalDateTime.parse("2017-05-09T09:00"));
    }
}
