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

    public static final String CONTENT_TYPE = "application/vnd.pregny.gate-snapshot+cbor";

    /** Snapshots of one number are dated by this step: a device that asks again sooner is told nothing. */
    static final Duration STEP = Duration.ofMinutes(1);

    private static final int ENTRIES = 13;

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
        SnapshotPlans.Told plan = plans.of(order);
        int number = roll.number();
        long issued = datedNow();
        boolean samePlan = order.plan().equals(plan.mark());
        if (order.since() == number && order.issued() == issued && samePlan) {
            return Optional.empty();
        }
        int from = order.since() < 0 || order.since() > number ? 0 : order.since();
        CborWriter out = new CborWriter().map(ENTRIES);
        out.text("event").number(numberOf(order.event(), plan.sources()));
        out.text("gate").text(order.gate());
        out.text("profile").text(order.scope().profile());
        out.text("number").number(number);
        out.text("from").number(from);
        out.text("issued").number(issued);
        out.text("mark").text(plan.mark());
        out.text("plan").text(from > 0 && samePlan ? "" : plan.text());
        out.text("sources").numbers(plan.sources().stream().map(Event::number).toList());
        rows(order.scope(), plan.sources(), from, number).writeTo(out);
        return Optional.of(seal.seal(order.event(), CONTENT_TYPE, out.bytes()));
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
