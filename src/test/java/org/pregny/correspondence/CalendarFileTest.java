package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.kernel.Language;

/** What a calendar program, here ical4j, reads in our entries (RFC 5545, 5546). */
class CalendarFileTest {

    private static final UUID WHO = UUID.fromString("0b5a54a2-9d4f-4f0e-8f6d-0f1c0d9f6b11");
    private static final Instant MONDAY = Instant.parse("2017-08-21T07:00:00Z");
    private static final CalendarEntry HEARING = CalendarEntry.of(
            WHO,
            "hearing-2",
            Instant.parse("2017-10-11T08:00:00Z"),
            Instant.parse("2017-10-11T16:00:00Z"),
            Language.EN,
            "Second hearing");

    @Test
    void aCalendarReadsWhatWasSaid() throws Exception {
        Calendar read = read(HEARING.at("Room XIX; Palais, \"Geneva\"").saying("One\nTwo \\ three"), MONDAY);
        VEvent event = event(read);

        read.validate(true);
        assertThat(value(read, Property.METHOD)).isEqualTo("PUBLISH");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Second hearing");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Room XIX; Palais, \"Geneva\"");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("One\nTwo \\ three");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20171011T080000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20171011T160000Z");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20170821T070000Z");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:office@pregny.example");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void wholeDaysHaveNoHoursAndEndWithTheDayAfter() throws Exception {
        CalendarEntry days = CalendarEntry.of(
                WHO,
                "thematic-6",
                LocalDate.of(2017, 10, 12),
                LocalDate.of(2017, 10, 14),
                Language.EN,
                "Sixth session");
        VEvent event = event(read(days, MONDAY));

        assertThat(event.getRequiredProperty(Property.DTSTART).toString()).isEqualTo("DTSTART;VALUE=DATE:20171012\r\n");
        assertThat(event.getRequiredProperty(Property.DTEND).toString()).isEqualTo("DTEND;VALUE=DATE:20171014\r\n");
    }

    @Test
    void aLaterEntryUpdatesTheEarlierOne() throws Exception {
        VEvent first = event(read(HEARING, MONDAY));
        VEvent second = event(read(HEARING.at("Another room"), MONDAY.plusSeconds(1)));

        assertThat(value(second, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(sequence(second)).isGreaterThan(sequence(first)).isLessThan(Integer.MAX_VALUE);
    }

    @Test
    void aCancelledEntryTakesItOutAgain() throws Exception {
        VEvent first = event(read(HEARING, MONDAY));
        Calendar read = read(HEARING.cancelled(), MONDAY.plusSeconds(60));

        read.validate(true);
        assertThat(value(read, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(read), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(read), Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(sequence(event(read))).isGreaterThan(sequence(first));
    }

    @Test
    void otherPeopleAndOtherEventsHaveOtherEntriesAndTheUidTellsNeither() {
        CalendarEntry other =
                CalendarEntry.of(WHO, "thematic-6", HEARING.starts(), HEARING.ends(), Language.EN, HEARING.title());
        CalendarEntry neighbour = CalendarEntry.of(
                UUID.randomUUID(), "hearing-2", HEARING.starts(), HEARING.ends(), Language.EN, HEARING.title());

        assertThat(List.of(HEARING.uid(), other.uid(), neighbour.uid())).doesNotHaveDuplicates();
        assertThat(HEARING.uid()).doesNotContain("hearing", WHO.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"移民", "الجلسة المتعددة ", "Kārklīņš, ", "👩‍👩‍👧 ", "plain words "})
    void linesEndWithCrlfAndHaveAtMost75OctetsInEveryScript(String word) throws Exception {
        String title = word.repeat(60).strip();
        CalendarEntry long60 = CalendarEntry.of(WHO, "hearing-2", HEARING.starts(), HEARING.ends(), Language.EN, title);
        String text = text(long60, MONDAY);

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(value(event(read(long60, MONDAY)), Property.SUMMARY)).isEqualTo(title);
    }

    @Test
    void aTitleCannotSmuggleInAPropertyOfItsOwn() throws Exception {
        CalendarEntry sly = CalendarEntry.of(
                WHO, "x", HEARING.starts(), HEARING.ends(), Language.EN, "Hearing\r\nATTENDEE:mailto:all@example.org");

        assertThat(event(read(sly, MONDAY)).getProperty(Property.ATTENDEE)).isEmpty();
    }

    @Test
    void theMediaTypeRepeatsTheMethod() {
        assertThat(CalendarFile.of(HEARING.method(), List.of(HEARING), "office@pregny.example", MONDAY)
                        .mediaType())
                .isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
    }

    private static Calendar read(CalendarEntry entry, Instant at) throws Exception {
        Attachment file = CalendarFile.of(entry.method(), List.of(entry), "office@pregny.example", at);
        return new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
    }

    private static String text(CalendarEntry entry, Instant at) {
        return new String(
                CalendarFile.of(entry.method(), List.of(entry), "office@pregny.example", at)
                        .content(),
                StandardCharsets.UTF_8);
    }

    private static VEvent event(Calendar read) {
        return read.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static String value(Calendar read, String property) {
        return read.<Property>getRequiredProperty(property).getValue();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }
}
