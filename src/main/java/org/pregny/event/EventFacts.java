package org.pregny.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pregny.kernel.Wording;

/** What an organiser may change of an event. */
public record EventFacts(
        DateStatus dateStatus,
        LocalDate firstDay,
        LocalDate lastDay,
        Venue venue,
        Wording summary,
        List<Segment> segments,
        List<PickupWindow> pickups,
        ApplicationWindow window,
        ReviewTerms review,
        List<AccessPoint> accessPoints) {

    public static EventFacts of(Event event) {
        return new EventFacts(
                event.dateStatus(),
                event.firstDay(),
                event.lastDay(),
                event.venue(),
                event.summary(),
                event.segments(),
                event.pickups(),
                event.window(),
                event.review(),
                event.accessPoints());
    }

    /** The programme and the pick-up windows so many days later; days, deadline and window stay. */
    public EventFacts programmeLater(long days) {
        return new EventFacts(
                dateStatus,
                firstDay,
                lastDay,
                venue,
                summary,
                segments.stream().map(s -> later(s, days)).toList(),
                pickups.stream().map(p -> later(p, days)).toList(),
                window,
                review,
                accessPoints);
    }

    /** On other days, with whatever goes by those days. */
    public EventFacts movedTo(DateStatus status, LocalDate first) {
        long days = ChronoUnit.DAYS.between(firstDay, first);
        EventFacts moved = programmeLater(days);
        return new EventFacts(
                status,
                first,
                lastDay.plusDays(days),
                venue,
                summary,
                moved.segments,
                moved.pickups,
                window,
                review,
                accessPoints);
    }

    /** For somebody who comes to some segments only. */
    EventFacts attendedIn(List<Segment> some) {
        return new EventFacts(
                dateStatus,
                firstDay,
                lastDay,
                venue,
                summary,
                some,
                pickups,
                window,
                review,
                accessPoints.stream().filter(point -> point.servesAny(some)).toList());
    }

    /** With another application window. */
    public EventFacts withWindow(ApplicationWindow other) {
        return new EventFacts(
                dateStatus, firstDay, lastDay, venue, summary, segments, pickups, other, review, accessPoints);
    }

    /** Called off: nothing else changes, so that letters and lists can still say what it was. */
    public EventFacts cancelled() {
        return new EventFacts(
                DateStatus.CANCELLED,
                firstDay,
                lastDay,
                venue,
                summary,
                segments,
                pickups,
                window,
                review,
                accessPoints);
    }

    private static Segment later(Segment s, long days) {
        return new Segment(
                s.code(), s.title(), s.starts().plusDays(days), s.ends().plusDays(days), s.interpretation());
    }

    private static PickupWindow later(PickupWindow p, long days) {
        return new PickupWindow(p.day().plusDays(days), p.from(), p.to(), p.place());
    }
}
