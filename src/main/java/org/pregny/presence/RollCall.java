package org.pregny.presence;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.ProtectedPeople;
import org.pregny.application.RepresentativeId;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.pass.PassId;
import org.pregny.pass.PassNames;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of who is inside, zone by zone, for an evacuation; protected people stand in it by the number of their pass. */
@Service
@Transactional
public class RollCall {

    private final HeadcountStore counts;
    private final PassNames passes;
    private final ProtectedPeople protectedPeople;
    private final ParticularsDesk particulars;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RollCall(
            HeadcountStore counts,
            PassNames passes,
            ProtectedPeople protectedPeople,
            ParticularsDesk particulars,
            Clock clock,
            ApplicationEventPublisher events) {
        this.counts = counts;
        this.passes = passes;
        this.protectedPeople = protectedPeople;
        this.particulars = particulars;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One person to be found; without a name where the person is protected, or the pass names nobody.
     *
     * @param assisted whether the person has asked for anything to take part, and so must not be left to find the way alone
     */
    public record Person(String number, String name, String organisation, boolean assisted) {}

    /** Those who are in one zone, and in none that lies within it. */
    public record Zone(String zone, List<Person> people) {

        public long assisted() {
            return people.stream().filter(Person::assisted).count();
        }
    }

    /** Who was inside at that moment. */
    public record Sheet(Instant at, List<Zone> zones) {

        public int people() {
            return zones.stream().mapToInt(zone -> zone.people().size()).sum();
        }
    }

    /** Everybody behind the gates of this event, whatever event they came for. */
    public Sheet open(Event event, RollCallPurpose purpose, Actor who) {
        Sheet sheet = sheet(event, clock.instant());
        events.publishEvent(new RollCallOpened(event.code(), purpose, sheet.people(), who));
        return sheet;
    }

    private Sheet sheet(Event event, Instant now) {
        List<String> gates =
                event.accessPoints().stream().map(AccessPoint::code).toList();
        List<HeadcountStore.Whereabouts> inside =
                gates.isEmpty() ? List.of() : counts.inside(gates, LocalDate.ofInstant(now, event.zone()));
        Map<PassId, PassNames.Line> lines = lines(inside);
        Marks marks = marks(lines.values());
        Map<String, List<Person>> zones = inside.stream()
                .collect(Collectors.groupingBy(
                        HeadcountStore.Whereabouts::zone,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                where -> person(where.pass(), lines.get(where.pass()), marks), Collectors.toList())));
        return new Sheet(
                now,
                zones.entrySet().stream()
                        .map(zone -> new Zone(zone.getKey(), inOrder(zone.getValue())))
                        .toList());
    }

    private Map<PassId, PassNames.Line> lines(List<HeadcountStore.Whereabouts> inside) {
        return passes.of(inside.stream().map(HeadcountStore.Whereabouts::pass).toList()).stream()
                .collect(Collectors.toMap(PassNames.Line::id, line -> line));
    }

    /** Who among them is not named, and who is helped. */
    private record Marks(Set<RepresentativeId> hidden, Set<RepresentativeId> assisted) {}

    private Marks marks(Collection<PassNames.Line> lines) {
        List<RepresentativeId> people = lines.stream()
                .map(PassNames.Line::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Marks(protectedPeople.among(people), particulars.needingAssistance(people));
    }

    /** Whoever is inside is called, whatever has become of their pass. */
    private static Person person(PassId pass, PassNames.Line line, Marks marks) {
        if (line == null) {
            return new Person(pass.toString().substring(0, 8), null, null, false);
        }
        boolean isHidden = line.person() != null && marks.hidden().contains(line.person());
        boolean isAssisted = line.person() != null && marks.assisted().contains(line.person());
        return new Person(
                line.printedNumber(), isHidden ? null : line.name(), isHidden ? null : line.organisation(), isAssisted);
    }

    /** By name, as people call out; those without one come last, by number. */
    private static List<Person> inOrder(List<Person> people) {
        return people.stream()
                .sorted(comparing((Person p) -> p.name() == null)
                        .thenComparing(p -> p.name() == null ? p.number() : p.name()))
                .toList();
    }
}
