package org.pregny.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.regex.Pattern;
import org.pregny.correspondence.CalendarEntry.Method;

/** Writes the calendar entries of one letter as an iCalendar object (RFC 5545, 5546, 6047). */
final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final Instant FIRST_SEQUENCE = Instant.parse("2000-01-01T00:00:00Z");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final StringBuilder text = new StringBuilder();
    private final String organiser;
    private final Instant stamp;

    private CalendarFile(String organiser, Instant stamp) {
        this.organiser = organiser;
        this.stamp = stamp;
    }

    /**
     * An object has one method (RFC 5546 section 1.4), which the media type repeats: what is cancelled and what is
     * published leave in two files.
     */
    static Attachment of(Method method, List<CalendarEntry> entries, String organiser, Instant stamp) {
        return new CalendarFile(organiser, stamp).written(method, "", entries);
    }

    /** A calendar to subscribe to: it has a name (RFC 7986) and is fetched anew twice a day. */
    static Attachment published(String name, List<CalendarEntry> entries, String organiser, Instant stamp) {
        return new CalendarFile(organiser, stamp).written(Method.PUBLISH, name, entries);
    }

    private Attachment written(Method method, String name, List<CalendarEntry> entries) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Pregny//Pregny//EN");
        line("METHOD:" + method);
        if (!name.isBlank()) {
            line("NAME:" + escaped(name));
            line("X-WR-CALNAME:" + escaped(name));
            line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        }
        entries.forEach(this::add);
        line("END:VCALENDAR");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        String file = method == Method.CANCEL ? "cancelled.ics" : "dates.ics";
        return new Attachment(file, "text/calendar; charset=UTF-8; method=" + method, bytes);
    }

    private void add(CalendarEntry entry) {
        boolean cancelled = entry.method() == Method.CANCEL;
        CalendarNotice notice = entry.notice();
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("SEQUENCE:" + (notice.version() == null ? sequence() : notice.version()));
        line("DTSTAMP:" + MOMENT.format(stamp));
        time("DTSTART", entry.starts());
        time("DTEND", entry.ends());
        line("ORGANIZER:mailto:" + organiser);
        words("SUMMARY", entry, entry.title());
        words("LOCATION", entry, entry.place());
        words("DESCRIPTION", entry, entry.note());
        if (notice.link() != null) {
            line("URL:" + notice.link());
        }
        line("STATUS:" + (cancelled ? "CANCELLED" : notice.tentative() ? "TENTATIVE" : "CONFIRMED"));
        line("TRANSP:" + (cancelled || notice.free() ? "TRANSPARENT" : "OPAQUE"));
        notice.alarms().forEach(before -> alarm(entry, before));
        line("END:VEVENT");
    }

    private void alarm(CalendarEntry entry, Duration before) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        words("DESCRIPTION", entry, entry.title());
        line("TRIGGER:-" + before);
        line("END:VALARM");
    }

    /** Grows with the clock: a later letter wins over an earlier one without a counter that anybody has to keep. */
    private long sequence() {
        return Math.max(0, Duration.between(FIRST_SEQUENCE, stamp).toSeconds());
    }

    private void time(String name, Temporal time) {
        line(
                time instanceof LocalDate day
                        ? name + ";VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day)
                        : name + ":" + MOMENT.format(time));
    }

    private void words(String name, CalendarEntry entry, String words) {
        if (!words.isBlank()) {
            line(name + ";LANGUAGE=" + entry.language().tag() + ":" + escaped(words));
        }
    }

    private static String escaped(String words) {
        String marked = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
        return CONTROL.matcher(LINE_END.matcher(marked).replaceAll("\\\\n")).replaceAll(" ");
    }

    /** Folds at 75 octets, never inside a character: a continuation begins with a space, which counts. */
    private void line(String unfolded) {
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int character = unfolded.codePointAt(i);
            int width = octetsOf(character);
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += width;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }

    /** In UTF-8 (RFC 3629 section 3). */
    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
