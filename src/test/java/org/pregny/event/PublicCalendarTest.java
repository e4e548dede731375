package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Events;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a calendar program, here ical4j, reads in the public calendars (RFC 5545, 5546, 7986). */
@AnyDatabase
@PregnyTest
class PublicCalendarTest {

    @LocalServerPort
    int port;

    @Autowired
    Events events;

    @Autowired
    EventOffice office;

    @Autowired
    TestTime.SettableClock clock;

    Browser browser;

    @BeforeEach
    void aCalendarProgram() {
        clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @Test
    void theHearingComesWithItsDeadlineAndItsPickUp() throws Exception {
        Calendar read = calendar("/en/events/hearing-2/dates.ics");

        read.validate(true);
        assertThat(entries(read))
                .extracting(e -> value(e, Property.SUMMARY))
                .containsExactly(
                        "Second informal interactive multi-stakeholder hearing",
                        "Pick-up of passes: Second informal interactive multi-stakeholder hearing",
                        "Pick-up of passes: Second informal interactive multi-stakeholder hearing",
                        "Deadline for applications: Second informal interactive multi-stakeholder hearing");
        VEvent deadline = entries(read).get(3);
        assertThat(value(deadline, Property.DTEND)).isEqualTo("20170904T220000Z");
        assertThat(value(deadline, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(deadline.getAlarms()).hasSize(2);
        assertThat(entries(read)).extracting(e -> value(e, Property.UID)).doesNotHaveDuplicates();
        assertThat(value(entries(read).get(0), Property.URL)).endsWith("/en/events/hearing-2");
    }

    @Test
    void aChangedEventKeepsItsEntryAndCountsItUp() throws Exception {
        Event hearing = events.announceLike("hearing-2", "ics", tree -> {});
        String path = "/en/events/" + hearing.code() + "/dates.ics";
        VEvent before = entries(calendar(path)).get(0);
        EventFacts cancelled = EventFacts.of(hearing).cancelled();
        office.change(hearing.with(cancelled), 1, Actor.staff("planner"));
        VEvent after = entries(calendar(path)).get(0);

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(before, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void aDateToBeConfirmedIsTentativeAndOneToBeAnnouncedIsLeftOut() throws Exception {
        Event tbc = events.announceLike("thematic-6", "tent", tree -> tree.put("dateStatus", "TBC"));

        assertThat(value(
                        entries(calendar("/en/events/" + tbc.code() + "/dates.ics"))
                                .get(0),
                        Property.STATUS))
                .isEqualTo("TENTATIVE");
        assertThat(entries(calendar("/ar/events/hearing-4/dates.ics"))).isEmpty();
    }

    @Test
    void aWholeProcessCanBeSubscribedTo() throws Exception {
        HttpResponse<String> answer = browser.get("/fr/processes/gcm-2017/dates.ics");
        Calendar read = read(answer);

        read.validate(true);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.body()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        assertThat(entries(read))
                .extracting(e -> value(e, Property.SUMMARY))
                .contains("Sixième séance thématique informelle");
    }

    private Calendar calendar(String path) throws Exception {
        return read(browser.get(path));
    }

    private static Calendar read(HttpResponse<String> answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static List<VEvent> entries(Calendar read) {
        return read.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }
}
