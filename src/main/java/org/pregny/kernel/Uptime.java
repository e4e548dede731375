package org.pregny.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * When we were there and when not. Every running program says once a minute that it lives and reaches the database: one
 * row for each run, whose end it moves. We were there while any program was, so machines may come and go.
 */
@Service
public class Uptime {

    /** A program that said nothing for longer was away: it begins a new run. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(150);

    /** Looked at so far on both sides of a time, for gaps that reach beyond it. */
    private static final Duration AROUND = Duration.ofDays(1);

    /** A time in which no program was there; right to a minute. */
    public record Gap(Instant from, Instant to) {

        public long minutes() {
            return Math.max(1, Duration.between(from, to).toMinutes());
        }

        /** As ISO 8601 writes a time from one instant to another. */
        @Override
        public String toString() {
            return from + "/" + to;
        }
    }

    private record Run(Instant began, Instant seen) {}

    private final JdbcClient jdbc;
    private final NodeName node;
    private final Entropy entropy;
    private final Clock clock;
    private final AtomicReference<UUID> run = new AtomicReference<>();

    Uptime(JdbcClient jdbc, NodeName node, Entropy entropy, Clock clock) {
        this.jdbc = jdbc;
        this.node = node;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** This program is here. */
    void beat() {
        Instant now = clock.instant();
        if (move(run.get(), now, now.minus(LONGEST_SILENCE)) == 0) {
            run.set(entropy.nextId());
            jdbc.sql("insert into uptime (id, node, began_at, seen_at) values (:id, :node, :now, :now)")
                    .param("id", run.get())
                    .param("node", node.text())
                    .param("now", SqlTime.of(now))
                    .update();
        }
    }

    /** Nobody was away because a rehearsal's clock was moved. */
    @EventListener
    void clockMoved(ClockMoved moved) {
        move(run.get(), moved.to(), Instant.EPOCH);
    }

    /** The names of the programs that are here now; this one always is. */
    public Set<String> present() {
        Set<String> present = new HashSet<>(jdbc.sql("select node from uptime where seen_at >= :since")
                .param("since", SqlTime.of(clock.instant().minus(LONGEST_SILENCE)))
                .query(String.class)
                .list());
        present.add(node.text());
        return present;
    }

    /** The gaps that touch the time between, oldest first; what was before our first day is not one. */
    public List<Gap> gapsBetween(Instant from, Instant to) {
        Instant now = clock.instant();
        Instant start = from.minus(AROUND);
        Instant end = to.plus(AROUND).isBefore(now) ? to.plus(AROUND) : now;
        List<Gap> gaps = new ArrayList<>();
        Instant there = firstDay().filter(start::isBefore).orElse(start);
        for (Run next : runs(start, end)) {
            gaps.add(new Gap(there, next.began()));
            there = next.seen().isAfter(there) ? next.seen() : there;
        }
        gaps.add(new Gap(there, end));
        return gaps.stream()
                .filter(gap -> Duration.between(gap.from(), gap.to()).compareTo(LONGEST_SILENCE) > 0)
                .filter(gap -> gap.from().isBefore(to) && gap.to().isAfter(from))
                .toList();
    }

    private int move(UUID own, Instant seen, Instant notBefore) {
        return jdbc.sql(
                        "update uptime set seen_at = :seen where id = :id and seen_at >= :notBefore and seen_at <= :seen")
                .param("seen", SqlTime.of(seen))
                .param("id", own)
                .param("notBefore", SqlTime.of(notBefore))
                .update();
    }

    private Optional<Instant> firstDay() {
        return jdbc.sql("select began_at from uptime order by began_at limit 1")
                .query((row, n) -> SqlTime.instant(row, "began_at"))
                .optional();
    }

    private List<Run> runs(Instant from, Instant to) {
        return jdbc.sql("select began_at, seen_at from uptime where seen_at >= :from and began_at <= :to"
                        + " order by began_at, seen_at")
                .param("from", SqlTime.of(from))
                .param("to", SqlTime.of(to))
                .query((row, n) -> new Run(SqlTime.instant(row, "began_at"), SqlTime.instant(row, "seen_at")))
                .list();
    }
}
