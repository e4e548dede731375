package org.pregny.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.Segment;

/**
 * To which segments of an event a gate or door lets in. One that names none lets in to all of that day, so that people find
 * their way about the house. One that names some lets in to each from half an hour before it begins until it ends; between
 * them, to the next of that day.
 */
record Opening(Event event, AccessPoint point) {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    /** A second, the bits of the segments that it lets in to from then on, a second, bits, and so on. */
    List<Long> steps() {
        List<Long> steps = new ArrayList<>();
        long last = 0;
        for (Instant change : changes()) {
            long bits = bits(at(change));
            if (bits != last) {
                steps.add(change.getEpochSecond());
                steps.add(bits);
                last = bits;
            }
        }
        return List.copyOf(steps);
    }

    private TreeSet<Instant> changes() {
        TreeSet<Instant> changes = new TreeSet<>();
        event.segments().stream()
                .flatMap(segment -> Stream.of(
                        segment.starts().toLocalDate().atStartOfDay(),
                        segment.starts().minus(BEFORE),
                        segment.starts(),
                        segment.ends(),
                        segment.ends().toLocalDate().plusDays(1).atStartOfDay()))
                .forEach(change -> changes.add(change.atZone(event.zone()).toInstant()));
        return changes;
    }

    private long bits(List<Segment> segments) {
        return event.segmentNumbers().bitsThatFit(segments);
    }

    private List<Segment> at(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, event.zone());
        List<Segment> today = event.segments().stream()
                .filter(point::serves)
                .filter(segment -> isOn(segment, now.toLocalDate()))
                .toList();
        if (point.servesTheWholeEvent()) {
            return today;
        }
        List<Segment> open =
                today.stream().filter(segment -> isOpen(segment, now)).toList();
        return open.isEmpty() ? next(today, now) : open;
    }

    private static boolean isOn(Segment segment, LocalDate day) {
        return !day.isBefore(segment.starts().toLocalDate())
                && !day.isAfter(segment.ends().toLocalDate());
    }

    private static boolean isOpen(Segment segment, LocalDateTime now) {
        return !now.isBefore(segment.starts().minus(BEFORE)) && now.isBefore(segment.ends());
    }

    private static List<Segment> next(List<Segment> today, LocalDateTime now) {
        return today.stream()
                .map(Segment::starts)
                .filter(now::isBefore)
                .min(LocalDateTime::compareTo)
                .map(first -> today.stream()
                        .filter(segment -> segment.starts().equals(first))
                        .toList())
                .orElse(List.of());
    }
}
