package org.pregny.gate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.Seats;
import org.pregny.kernel.Wording;

/** Compiles the plan of one gate from all events, of which it serves some. */
class PlanDrawing {

    private final AccessPoint gate;
    private final List<Event> events;
    private final List<Event> served;

    PlanDrawing(AccessPoint gate, List<Event> events, Predicate<Event> isServed) {
        this.gate = gate;
        this.events = events;
        this.served = events.stream().filter(isServed).toList();
    }

    GatePlan plan() {
        return new GatePlan(
                gate.code(),
                gate.zone(),
                maxAge(),
                true,
                gate.kind() == AccessPoint.Kind.GATE,
                served.stream().map(this::served).toList(),
                admits(),
                rightGates(),
                seatNote());
    }

    private long maxAge() {
        return served.stream()
                .mapToLong(event -> event.gateTerms().maxAge().toSeconds())
                .min()
                .orElse(0);
    }

    private ServedProgramme served(Event event) {
        AccessPoint point = pointOf(event);
        return new ServedProgramme(
                event.number(),
                event.code().text(),
                days(event),
                point.takes(AccessPoint.SPECIAL_EVENT_PASS),
                point.takes(AccessPoint.SECONDARY_PASS),
                new Opening(event, point).steps(),
                seats(event).map(Seats::shared).orElse(null));
    }

    private AccessPoint pointOf(Event event) {
        return event.accessPoint(gate.code()).orElse(gate);
    }

    private static List<Long> days(Event event) {
        return event.isConfirmed()
                ? LongStream.rangeClosed(
                                event.firstDay().toEpochDay(),
                                event.lastDay().plusDays(1).toEpochDay())
                        .mapToObj(day -> LocalDate.ofEpochDay(day)
                                .atStartOfDay(event.zone())
                                .toEpochSecond())
                        .toList()
                : List.of();
    }

    /** Seats are shared in the room: at its door they are counted. */
    private Optional<Seats> seats(Event event) {
        return pointOf(event).kind() == AccessPoint.Kind.ROOM ? Optional.ofNullable(event.seats()) : Optional.empty();
    }

    /** Of every event whose passes are for anything here, even if its date is not firm. */
    private Map<Integer, List<Integer>> admits() {
        Map<Integer, List<Integer>> admits = new LinkedHashMap<>();
        for (Event event : events) {
            List<Event> behind = event.admitsTo().stream()
                    .flatMap(code -> servedBy(code).stream())
                    .toList();
            if (!behind.isEmpty() || served.contains(event)) {
                admits.put(
                        event.number(),
                        behind.stream()
                                .filter(Event::isConfirmed)
                                .map(Event::number)
                                .toList());
            }
        }
        return admits;
    }

    private Optional<Event> servedBy(EventCode code) {
        return served.stream().filter(event -> event.code().equals(code)).findFirst();
    }

    private List<GatePlan.RightGate> rightGates() {
        return served.stream()
                .flatMap(event -> event.accessPointsFor(AccessPoint.SPECIAL_EVENT_PASS).stream())
                .collect(Collectors.toMap(
                        AccessPoint::code,
                        point -> new GatePlan.RightGate(point.code(), point.name()),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Wording seatNote() {
        return served.stream()
                .flatMap(event -> seats(event).stream())
                .map(Seats::note)
                .findFirst()
                .orElse(null);
    }
}
