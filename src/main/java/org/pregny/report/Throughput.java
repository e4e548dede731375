package org.pregny.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.pregny.review.ReviewTally.Flow;

/** What came in and what was ended, by day and by week, today last. */
public record Throughput(List<Flow> flows, ZoneId zone, LocalDate today) {

    private static final int DAYS_SHOWN = 14;
    private static final int WEEK = 7;

    /** What happened from the first to the last of these days. */
    public record Span(LocalDate first, LocalDate last, int cameIn, int ended, int late) {}

    /** Two weeks, day by day, the newest first. */
    public List<Span> days() {
        return IntStream.range(0, DAYS_SHOWN)
                .mapToObj(ago -> span(today.minusDays(ago), today.minusDays(ago)))
                .toList();
    }

    /** Four times seven days, the newest first. */
    public List<Span> weeks() {
        return IntStream.range(0, LeadBoard.DAYS / WEEK)
                .mapToObj(ago -> today.minusDays((long) ago * WEEK))
                .map(last -> span(last.minusDays(WEEK - 1L), last))
                .toList();
    }

    public int ended() {
        return whole().ended();
    }

    public int late() {
        return whole().late();
    }

    int endedOn(Collection<LocalDate> days) {
        return days.stream().mapToInt(day -> span(day, day).ended()).sum();
    }

    int cameInOn(Collection<LocalDate> days) {
        return days.stream().mapToInt(day -> span(day, day).cameIn()).sum();
    }

    private Span whole() {
        return span(today.minusDays(LeadBoard.DAYS - 1L), today);
    }

    private Span span(LocalDate first, LocalDate last) {
        List<Flow> within = flows.stream().filter(f -> isWithin(f, first, last)).toList();
        return new Span(
                first,
                last,
                within.stream().filter(f -> !f.ended()).mapToInt(Flow::tasks).sum(),
                within.stream().filter(Flow::ended).mapToInt(Flow::tasks).sum(),
                within.stream().filter(Flow::late).mapToInt(Flow::tasks).sum());
    }

    private boolean isWithin(Flow flow, LocalDate first, LocalDate last) {
        LocalDate day = LocalDate.ofInstant(flow.from(), zone);
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
