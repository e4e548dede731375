package org.pregny.event;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which version of each event somebody knows, or a pass was made from; what is not named is the first version. */
public record EventVersions(Map<EventCode, Integer> numbers) {

    private static final EventVersions FIRST = new EventVersions(Map.of());

    /** Reads {@code hearing-2:3 thematic-6:1}; nothing at all stands for first versions. */
    public static EventVersions parse(String text) {
        if (text == null || text.isBlank()) {
            return FIRST;
        }
        return new EventVersions(Stream.of(text.split(" "))
                .map(EventEdition::of)
                .collect(Collectors.toMap(EventEdition::event, EventEdition::version)));
    }

    public int of(EventCode event) {
        return numbers.getOrDefault(event, 1);
    }

    /** In the order of the codes, so that the same versions are always the same text. */
    public String text() {
        Map<String, Integer> sorted = new TreeMap<>();
        numbers.forEach((event, version) -> sorted.put(event.text(), version));
        return sorted.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
