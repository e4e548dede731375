package org.pregny.pass;

import java.util.List;
import org.pregny.application.RepresentativeId;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.event.Event;
import org.pregny.event.EventCalendar;
import org.pregny.kernel.Language;

/** The events that a person may attend, for that person's calendar: an entry an event, with the same UID ever after. */
final class AttendanceCalendar {

    private AttendanceCalendar() {}

    static List<CalendarEntry> of(RepresentativeId who, List<Event> events, Language language) {
        return events.stream()
                .map(event -> EventCalendar.entry(who.uuid(), event, language))
                .toList();
    }

    /** Takes the same entries out again. */
    static List<CalendarEntry> cancelled(RepresentativeId who, List<Event> events, Language language) {
        return of(who, events, language).stream().map(CalendarEntry::cancelled).toList();
    }
}
