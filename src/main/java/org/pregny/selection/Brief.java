package org.pregny.selection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the set of an event is to be like, as its organiser says.
 *
 * @param seats by code of the panel, in the event's order; a part of the event without seats is no panel
 * @param corridor countries by what they are on the corridor the event is about
 * @param version 0 while nobody has said anything
 */
public record Brief(
        Map<String, Integer> seats,
        List<Target> targets,
        Map<CorridorPart, Set<String>> corridor,
        @JsonIgnore int version) {

    public Brief {
        seats = Collections.unmodifiableMap(seats == null ? Map.of() : new LinkedHashMap<>(seats));
        targets = targets == null ? List.of() : List.copyOf(targets);
        corridor = sorted(corridor == null ? Map.of() : corridor);
    }

    public Brief version(int other) {
        return new Brief(seats, targets, corridor, other);
    }

    Set<String> partsOf(String country) {
        return corridor.entrySet().stream()
                .filter(entry -> entry.getValue().contains(country))
                .map(entry -> entry.getKey().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<CorridorPart, Set<String>> sorted(Map<CorridorPart, Set<String>> given) {
        Map<CorridorPart, Set<String>> all = new EnumMap<>(CorridorPart.class);
        for (CorridorPart part : CorridorPart.values()) {
            all.put(part, Collections.unmodifiableSet(new TreeSet<>(given.getOrDefault(part, Set.of()))));
        }
        return Collections.unmodifiableMap(all);
    }
}
