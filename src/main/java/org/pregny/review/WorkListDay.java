package org.pregny.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.event.Event;

/** This moment, and when today ends for each event: its day is that of its venue. */
record WorkListDay(Instant now, Map<Instant, List<String>> ends) {

    static WorkListDay of(List<Event> events, Instant now) {
        Map<ZoneId, Instant> tonight = new HashMap<>();
        Map<Instant, List<String>> ends = new TreeMap<>(Comparator.reverseOrder());
        for (Event event : events) {
            Instant end = tonight.computeIfAbsent(event.zone(), zone -> end(now, zone));
            ends.computeIfAbsent(end, e -> new ArrayList<>()).add(event.code().text());
        }
        return new WorkListDay(now, ends);
    }

    static Instant end(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The latest of all ends; this moment when there is no event at all. */
    Instant latest() {
        return ends.keySet().stream().findFirst().orElse(now);
    }
}
