package org.pregny.event.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.CalendarNotice;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventCalendar;
import org.pregny.event.EventOffice;
import org.pregny.event.PickupWindow;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An event, its deadline and its pick-up windows as entries of a public calendar; they follow the event's versions. */
@Component
class PublicDates {

    /** A deadline's entry ends with the deadline. */
    private static final Duration LAST_HALF_HOUR = Duration.ofMinutes(30);

    private static final List<Duration> WARNINGS = List.of(Duration.ofDays(7), Duration.ofDays(1));

    private final EventOffice office;
    private final CalendarLinks links;
    private final MessageSource messages;

    PublicDates(EventOffice office, CalendarLinks links, MessageSource messages) {
        this.office = office;
        this.links = links;
        this.messages = messages;
    }

    /** Nothing at all for an event that has no day yet. */
    List<CalendarEntry> of(Event event, Language language) {
        List<CalendarEntry> entries = new ArrayList<>();
        if (event.hasDays()) {
            entries.add(EventCalendar.entry(subject(event), event, language)
                    .with(notice(event, language, false, List.of())));
            event.pickups().forEach(pickup -> entries.add(pickup(event, pickup, language)));
        }
        if (event.window() != null) {
            entries.addAll(deadlines(event, language));
        }
        return entries.stream()
                .map(entry -> event.isCancelled() ? entry.cancelled() : entry)
                .toList();
    }

    private List<CalendarEntry> deadlines(Event event, Language language) {
        List<CalendarEntry> entries = new ArrayList<>();
        entries.add(deadline("deadline", event, event.closesAt(), titled("event.calendar.deadline", event, language)));
        if (event.groundsPassClosesAt() != null) {
            CalendarTitle title = titled("event.calendar.groundsPassDeadline", event, language);
            entries.add(deadline("deadline/grounds-pass", event, event.groundsPassClosesAt(), title));
        }
        return entries.stream()
                .map(entry -> entry.with(notice(event, language, true, WARNINGS)))
                .toList();
    }

    private static CalendarEntry deadline(String occasion, Event event, Instant closes, CalendarTitle title) {
        Instant ends = closes.plusSeconds(1);
        return CalendarEntry.of(
                subject(event), occasion, ends.minus(LAST_HALF_HOUR), ends, title.language(), title.words());
    }

    private CalendarEntry pickup(Event event, PickupWindow pickup, Language language) {
        Instant from = pickup.day().atTime(pickup.from()).atZone(event.zone()).toInstant();
        Instant to = pickup.day().atTime(pickup.to()).atZone(event.zone()).toInstant();
        String occasion = "pickup/" + event.pickups().indexOf(pickup);
        return CalendarEntry.of(
                        subject(event), occasion, from, to, language, said("event.calendar.pickup", event, language))
                .at(pickup.place().in(language))
                .with(notice(event, language, true, List.of()));
    }

    /** Words in one language. */
    private record CalendarTitle(String words, Language language) {}

    private CalendarTitle titled(String key, Event event, Language language) {
        return new CalendarTitle(said(key, event, language), language);
    }

    private CalendarNotice notice(Event event, Language language, boolean free, List<Duration> alarms) {
        int version = office.edition(event.code()).version();
        boolean tentative = event.dateStatus() != DateStatus.CONFIRMED;
        return new CalendarNotice(version, tentative, free, links.page(event, language), alarms);
    }

    private String said(String key, Event event, Language language) {
        Object[] title = {event.title().in(language)};
        return messages.getMessage(key, title, language.locale());
    }

    private static UUID subject(Event event) {
        return UUID.nameUUIDFromBytes(("event/" + event.code().text()).getBytes(StandardCharsets.UTF_8));
    }
}
