package org.pregny.event;

import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;

/** An event as it stands in a calendar; the same subject gives the same entry ever after. */
public final class EventCalendar {

    private EventCalendar() {}

    public static CalendarEntry entry(UUID subject, Event event, Language language) {
        return CalendarEntry.of(
                        subject,
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
                .collect(Collectors.joining(language.comma()));
    }

    private static String programme(Event event, Language language) {
        DateWording dates = new DateWording(language);
        return event.segments().stream()
                .map(part -> dates.shortDay(part.starts().toLocalDate())
                        + language.comma()
                        + dates.hours(part.starts().toLocalTime(), part.ends().toLocalTime())
                        + language.colon()
                        + part.title().in(language))
                .collect(Collectors.joining("\n"));
    }
}
