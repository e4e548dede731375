package org.pregny.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;

/** This moment, and when today ends for each event: its day is that of its venue. */
record WorkListDay(Instant now, Map<Instant, List<String>> ends) {

    static WorkListDay of(Map<EventCode, ZoneId> events, Instant now) {
        Map<ZoneId, Instant> tonight = new HashMap<>();
        Map<Instant, List<String>> ends = new TreeMap<>(Comparator.reverseOrder());
        events.forEach((code, zone) -> {
            Instant end = tonight.computeIfAbsent(zone, z -> end(now, z));
            ends.computeIfAbsent(end, e -> new ArrayList<>()).add(code.text());
        });
        return new WorkListDay(now, ends);
    }

    static Instant end(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The latest of all ends; this moment when there is no event at all. */
    Instant latest() {
        return ends.keySet().stream().findFirst().orElse(now);
    }

    /** What a task that is due today fulfils, with its values added: a range for an index, then the day of each event. */
    String isDue(Map<String, Object> values) {
        values.put("now", SqlTime.of(now));
        values.put("tonight", SqlTime.of(latest()));
        String range = "due_at >= :now and due_at < :tonight";
        if (ends.size() < 2) {
            return range;
        }
        values.put("evening", SqlTime.of(Collections.min(ends.keySet())));
        String owns =
                ends.keySet().stream().skip(1).map(end -> ownEnd(end, values)).collect(Collectors.joining());
        return range + " and (due_at < :evening or due_at < case" + owns + " else :tonight end)";
    }

    private String ownEnd(Instant end, Map<String, Object> values) {
        String name = "end" + values.size();
        values.put(name, SqlTime.of(end));
        values.put(name + "Events", ends.get(end));
        return " when event_code in (:" + name + "Events) then :" + name;
    }
}
