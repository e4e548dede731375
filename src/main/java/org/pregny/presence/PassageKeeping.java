package org.pregny.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventsInHand;
import org.pregny.gate.Direction;
import org.pregny.gate.Passages;
import org.pregny.gate.ScanResult;
import org.pregny.pass.Pass;
import org.springframework.stereotype.Component;

/** Keeps of every passage where its person is now; in whatever order passages are told, the latest counts. */
@Component
class PassageKeeping implements Passages {

    private final PresenceStore store;
    private final EventsInHand events;

    PassageKeeping(PresenceStore store, EventsInHand events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public void passed(List<Passed> passages) {
        List<Passage> all = passages.stream().map(this::passage).toList();
        for (List<Passage> apart : EachOnce.of(all)) {
            store.keep(apart);
            store.leaveWhatLiesWithin(
                    apart.stream().filter(passage -> !passage.inside()).toList());
        }
    }

    private Passage passage(Passed passed) {
        ScanResult scan = passed.scan();
        Event event = events.event(scan.event() == null ? passed.pass().event() : scan.event());
        return passage(scan, passed.pass(), passed.zone(), event);
    }

    private static Passage passage(ScanResult scan, Pass pass, String zone, Event event) {
        return new Passage(
                holder(pass),
                pass.id(),
                zone,
                event.code(),
                LocalDate.ofInstant(scan.scannedAt(), event.zone()),
                depth(event, scan.gate()),
                scan.gate(),
                scan.direction() == Direction.ENTRY,
                Seating.takesASeat(pass),
                scan.scannedAt());
    }

    /** A person whose pass was replaced is one person still; a pass that names nobody is somebody of its own. */
    private static UUID holder(Pass pass) {
        return pass.representative() == null
                ? pass.id().uuid()
                : pass.representative().uuid();
    }

    private static int depth(Event event, String gate) {
        return event.accessPoint(gate)
                .map(AccessPoint::kind)
                .orElse(AccessPoint.Kind.GATE)
                .ordinal();
    }
}
