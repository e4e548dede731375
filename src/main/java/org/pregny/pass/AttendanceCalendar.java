package org.pregny.pass;

import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.RepresentativeId;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.event.Event;
import org.pregny.event.Segment;
import org.pregny.event.Venue;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;

/** The events that a person may attend, for that person's calendar: an entry an event, with the same UID ever after. */
final class AttendanceCalendar {

    private AttendanceCalendar() {}

    static List<CalendarEntry> of(RepresentativeId who, List<Event> events, Language language) {
        return events.stream().map(event -> entry(who, event, language)).toList();
    }

    /** Takes the same entries out again. */
    static List<CalendarEntry> cancelled(RepresentativeId who, List<Event> events, Language language) {
        return of(who, events, language).stream().map(CalendarEntry::cancelled).toList();
    }

    private static CalendarEntry entry(RepresentativeId who, Event event, Language language) {
        return CalendarEntry.of(
                        who.uuid(),
                        event.code().text(),
                        starts(event),
                        ends(event),
                        language,
                        event.title().in(language))
                .at(place(event.venue(), language))
                .saying(programme(event, language));
    }

    /** Hours only for a single day whose programme is known: one block over several days would fill the nights too. */
    private static boolean hasHours(Event event) {
        return event.firstDay().equals(event.lastDay()) && !event.segments().isEmpty();
    }

    private static Temporal starts(Event event) {
        return hasHours(event) ? instant(event, first(event)) : event.firstDay();
    }

    private static Temporal ends(Event event) {
        return hasHours(event) ? instant(event, last(event)) : event.lastDay().plusDays(1);
    }

    private static LocalDateTime first(Event event) {
        return event.segments().stream()
                .map(Segment::starts)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDateTime last(Event event) {
        return event.segments().stream()
                .map(Segment::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Temporal instant(Event event, LocalDateTime local) {
        return local.atZone(event.zone()).toInstant();
    }

    private static String place(Venue venue, Language language) {
        return Stream.of(venue.room(), venue.name(), venue.city())
                .filter(Objects::nonNull)
                .map(wording -> wording.in(language))
                .collect(Collectors.joining(", "));
    }

    private static String programme(Event event, Language language) {
        DateWording dates = new DateWording(language);
        return event.segments().stream()
                .map(part -> dates.shortDay(part.starts().toLocalDate()) + ", "
                        + dates.hours(part.starts().toLocalTime(), part.ends().toLocalTime()) + ": "
                        + part.title().in(language))
                .collect(Collectors.joining("\n"));
    }
}
