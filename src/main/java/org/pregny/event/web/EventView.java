package org.pregny.event.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pregny.event.AccessPoint;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.EventType;
import org.pregny.event.FeasibilityTable;
import org.pregny.event.Publication;
import org.pregny.event.Segment;
import org.pregny.event.WindowState;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;

/** An event as programs see it; times are RFC 3339 in UTC, days are days in the event's zone. */
record EventView(
        String code,
        int number,
        EventType type,
        String title,
        String summary,
        String mandate,
        String dateStatus,
        LocalDate firstDay,
        LocalDate lastDay,
        String fuzzyDate,
        String venue,
        String room,
        String city,
        String country,
        String zone,
        String applications,
        Instant applicationsOpenAt,
        Instant applicationsCloseAt,
        Instant groundsPassHoldersCloseAt,
        Instant confirmationsCloseAt,
        Instant substitutionsCloseAt,
        Integer reconsiderationDays,
        Publication publication,
        List<LocalDate> holidays,
        List<String> audiences,
        List<String> bases,
        List<SegmentView> segments,
        List<String> accessPoints,
        List<String> admitsTo,
        String process,
        EventNoticeView notice) {

    /** A part of an event. */
    record SegmentView(String code, String title, Instant starts, Instant ends) {}

    static EventView of(Event event, FeasibilityTable table, Language language, Instant now) {
        boolean window = event.windowAt(now) != WindowState.NONE;
        return new EventView(
                event.code().text(),
                event.number(),
                event.type(),
                event.title().in(language),
                event.summary().in(language),
                event.mandate(),
                event.dateStatus().name(),
                event.firstDay(),
                event.lastDay(),
                words(event.fuzzyDate(), language),
                event.venue().name().in(language),
                words(event.venue().room(), language),
                event.venue().city().in(language),
                event.venue().country(),
                event.zone().getId(),
                event.windowAt(now).name(),
                window ? event.opensAt() : null,
                window ? event.closesAt() : null,
                event.groundsPassClosesAt(),
                event.confirmationClosesAt(),
                window && event.hasDays() ? Deadlines.substitutionCloses(event) : null,
                window ? event.afterDecision().reconsiderationDays() : null,
                event.publication(),
                event.holidays(),
                event.audiences(),
                event.bases(),
                event.segments().stream().map(s -> segment(s, event, language)).toList(),
                event.accessPoints().stream().map(AccessPoint::code).toList(),
                event.admitsTo().stream().map(EventCode::text).toList(),
                event.process(),
                EventNoticeView.of(event, table, language));
    }

    private static SegmentView segment(Segment segment, Event event, Language language) {
        return new SegmentView(
                segment.code(),
                segment.title().in(language),
                segment.starts().atZone(event.zone()).toInstant(),
                segment.ends().atZone(event.zone()).toInstant());
    }

    private static String words(Wording wording, Language language) {
        return wording == null ? null : wording.in(language);
    }
}
