package org.pregny.event;

import java.util.Collection;
import java.util.List;

/**
 * Which segments of an event somebody is approved for (domain P2, APPROVED(segments)): the whole event, with whatever is
 * added to it later, or only these.
 *
 * @param codes of the segments in the order of the programme; empty for the whole event
 */
public record SegmentSet(boolean isWhole, List<String> codes) {

    public static final SegmentSet WHOLE = new SegmentSet(true, List.of());

    /** Those of the event's segments that were chosen; all of them are the whole event. */
    public static SegmentSet of(Event event, Collection<String> chosen) {
        List<String> all = event.segments().stream().map(Segment::code).toList();
        List<String> some = all.stream().filter(chosen::contains).toList();
        return some.size() == all.size() ? WHOLE : new SegmentSet(false, some);
    }

    /** As {@link #text} tells it. */
    public static SegmentSet ofText(String text) {
        return text == null ? WHOLE : new SegmentSet(false, List.of(text.split(" ")));
    }

    /** The codes; null for the whole event. */
    public String text() {
        return isWhole ? null : String.join(" ", codes);
    }

    public boolean covers(Segment segment) {
        return isWhole || codes.contains(segment.code());
    }

    /** What of the programme somebody may come to; a segment that was taken out since is in no programme. */
    public List<Segment> in(Event event) {
        return event.segments().stream().filter(this::covers).toList();
    }

    /** What of the programme is not for that person. */
    public List<Segment> notIn(Event event) {
        return event.segments().stream().filter(segment -> !covers(segment)).toList();
    }

    /** The event as it is for that person: its segments, and the gates and doors that let in to any of them. */
    public Event narrow(Event event) {
        return isWhole ? event : event.with(EventFacts.of(event).attendedIn(in(event)));
    }

    /** The same of several events, one of which has these segments. */
    public List<Event> narrow(List<Event> events, EventCode own) {
        return events.stream()
                .map(event -> event.code().equals(own) ? narrow(event) : event)
                .toList();
    }
}
