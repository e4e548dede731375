package org.pregny.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pregny.device.Device;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a device who went through the gates of its event today, so that what one gate has seen, the next one knows. */
@Service
public class PassageFeed {

    /** A row may be committed after one with a higher number: what is as young as this is told again. */
    private static final Duration UNSETTLED = Duration.ofSeconds(15);

    private final PassageStore store;
    private final EventCatalogue catalogue;
    private final ObjectProvider<Occupancy> occupancy;
    private final Clock clock;

    PassageFeed(PassageStore store, EventCatalogue catalogue, ObjectProvider<Occupancy> occupancy, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.occupancy = occupancy;
        this.clock = clock;
    }

    /** Somebody went through a gate. */
    public record Told(long number, String pass, Direction direction, Instant at, String gate, String zone) {}

    /**
     * What has happened since.
     *
     * @param next what to ask for then
     * @param inside how many sit in each zone whose seats are counted
     */
    public record Answer(long next, List<Told> passages, Map<String, Integer> inside) {}

    @Transactional
    public Answer since(Device device, long since) {
        Event event = catalogue.event(device.assignment().event());
        Instant now = clock.instant();
        Set<String> zones =
                event.accessPoints().stream().map(AccessPoint::zone).collect(Collectors.toCollection(TreeSet::new));
        List<Told> passages =
                zones.isEmpty() ? List.of() : store.since(since, zones, midnight(event, now), now.minus(UNSETTLED));
        long next = passages.stream().mapToLong(Told::number).reduce(since, Math::max);
        return new Answer(next, passages, inside(event, now));
    }

    private static Instant midnight(Event event, Instant now) {
        LocalDate today = now.atZone(event.zone()).toLocalDate();
        return today.atStartOfDay(event.zone()).toInstant();
    }

    private Map<String, Integer> inside(Event event, Instant now) {
        Map<String, Integer> inside = new LinkedHashMap<>();
        Occupancy counted = occupancy.getIfAvailable();
        if (counted != null && event.seats() != null) {
            event.accessPoints().stream()
                    .filter(point -> point.kind() == AccessPoint.Kind.ROOM)
                    .map(AccessPoint::zone)
                    .distinct()
                    .forEach(zone -> inside.put(zone, counted.inside(event.code(), zone, now)));
        }
        return inside;
    }
}
