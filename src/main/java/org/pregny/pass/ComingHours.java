package org.pregny.pass;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.Segment;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;

/**
 * When the holder of a pass may come to an event: on its days, or only during some of its segments.
 *
 * @param only puts the hours of a day into the words that there are no others; of no hours it says that they are gone
 */
record ComingHours(SegmentSet segments, Language language, DateWording dates, UnaryOperator<String> only) {

    private record Hours(LocalDateTime from, LocalDateTime to) {

        boolean reach(Segment next) {
            return !next.starts().isAfter(to);
        }
    }

    ComingHours(SegmentSet segments, Language language, UnaryOperator<String> only) {
        this(segments, language, new DateWording(language), only);
    }

    /** A line for the event; where the pass is for some segments of its own event, one for each of their days. */
    Stream<String> of(Event one, EventCode own) {
        return segments.isWhole() || !one.code().equals(own) ? Stream.of(whole(one)) : some(one);
    }

    private String whole(Event one) {
        String day = dates.span(one.firstDay(), one.lastDay());
        boolean hasHours = !one.segments().isEmpty() && one.firstDay().equals(one.lastDay());
        return hasHours ? day + language.comma() + words(firstToLast(one.segments())) : day;
    }

    private Stream<String> some(Event narrowed) {
        List<LocalDate> days = narrowed.segments().stream()
                .map(segment -> segment.starts().toLocalDate())
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty()
                ? Stream.of(dates.span(narrowed.firstDay(), narrowed.lastDay()) + language.comma() + only.apply(""))
                : days.stream().map(day -> dates.shortDay(day) + language.comma() + only.apply(hours(narrowed, day)));
    }

    private String hours(Event narrowed, LocalDate day) {
        List<Hours> blocks = new ArrayList<>();
        narrowed.segments().stream()
                .filter(segment -> segment.starts().toLocalDate().equals(day))
                .sorted(Comparator.comparing(Segment::starts))
                .forEach(segment -> add(blocks, segment));
        return blocks.stream().map(this::words).collect(Collectors.joining(language.comma()));
    }

    /** Segments without a break between them are one block of hours. */
    private static void add(List<Hours> blocks, Segment next) {
        Hours last = blocks.isEmpty() ? null : blocks.getLast();
        if (last != null && last.reach(next)) {
            LocalDateTime to = last.to().isAfter(next.ends()) ? last.to() : next.ends();
            blocks.set(blocks.size() - 1, new Hours(last.from(), to));
        } else {
            blocks.add(new Hours(next.starts(), next.ends()));
        }
    }

    private static Hours firstToLast(List<Segment> segments) {
        return new Hours(
                segments.stream()
                        .map(Segment::starts)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                segments.stream()
                        .map(Segment::ends)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private String words(Hours hours) {
        return dates.hours(hours.from().toLocalTime(), hours.to().toLocalTime());
    }
}
