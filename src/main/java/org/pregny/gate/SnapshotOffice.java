package org.pregny.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.pass.EventSeal;
import org.pregny.pass.PassRoll;
import org.springframework.stereotype.Service;

/** Tells devices all they need to judge without a network: signed, numbered, dated; all of it, or what has changed. */
@Service
public class SnapshotOffice {

    /** Snapshots of one number are dated by this step: a device that asks again sooner is told nothing. */
    static final Duration STEP = Duration.ofMinutes(1);

    private final PassRoll roll;
    private final SnapshotPlans plans;
    private final ParticularsDesk particulars;
    private final EventSeal seal;
    private final Clock clock;

    SnapshotOffice(PassRoll roll, SnapshotPlans plans, ParticularsDesk particulars, EventSeal seal, Clock clock) {
        this.roll = roll;
        this.plans = plans;
        this.particulars = particulars;
        this.seal = seal;
        this.clock = clock;
    }

    /** Empty when the device holds the very same. */
    public Optional<byte[]> told(SnapshotOrder order) {
        PlanText plan = plans.of(order);
        int number = roll.number();
        long issued = datedNow();
        if (order.since() == number && order.issued() == issued && plan.isHeldBy(order)) {
            return Optional.empty();
        }
        int from = order.since() < 0 || order.since() > number ? 0 : order.since();
        SnapshotRows rows = rows(order.scope(), plan.sources(), from, number);
        int event = numberOf(order.event(), plan.sources());
        Snapshot snapshot = new Snapshot(order, event, number, from, issued, plan, rows);
        return Optional.of(seal.seal(order.event(), Snapshot.CONTENT_TYPE, snapshot.payload()));
    }

    private SnapshotRows rows(SnapshotScope scope, List<Event> sources, int from, int number) {
        SnapshotRows rows = new SnapshotRows(
                scope,
                sources,
                of(sources, ParticularsDesk::assistedPeople),
                of(sources, ParticularsDesk::protectedPeople));
        roll.read(sources.stream().map(Event::code).toList(), from, number, rows::add);
        return rows;
    }

    private Set<RepresentativeId> of(
            List<Event> sources, BiFunction<ParticularsDesk, EventCode, Set<RepresentativeId>> who) {
        Set<RepresentativeId> all = new HashSet<>();
        sources.forEach(event -> all.addAll(who.apply(particulars, event.code())));
        return all;
    }

    private static int numberOf(EventCode event, List<Event> sources) {
        return sources.stream()
                .filter(source -> source.code().equals(event))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private long datedNow() {
        long now = clock.instant().getEpochSecond();
        return now - now % STEP.toSeconds();
    }
}
