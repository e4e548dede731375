package org.pregny.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;

/**
 * This moment, and when today ends for each event or round, whose day is that of its place.
 *
 * @param column of the tasks, which says what they belong to
 */
public record WorkListDay(Instant now, String column, Map<Instant, List<Object>> ends) {

    static WorkListDay of(Map<EventCode, ZoneId> events, Instant now) {
        Map<Object, ZoneId> zones = new LinkedHashMap<>();
        events.forEach((code, zone) -> zones.put(code.text(), zone));
        return of("event_code", zones, now);
    }

    /** @param zones by what stands in the column */
    public static WorkListDay of(String column, Map<?, ZoneId> zones, Instant now) {
        Map<ZoneId, Instant> tonight = new HashMap<>();
        Map<Instant, List<Object>> ends = new TreeMap<>(Comparator.reverseOrder());
        zones.forEach((value, zone) -> {
            Instant end = tonight.computeIfAbsent(zone, z -> end(now, z));
            ends.computeIfAbsent(end, e -> new ArrayList<>()).add(value);
        });
        return new WorkListDay(now, column, ends);
    }

    static Instant end(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The latest of all ends; this moment when there is nothing at all. */
    Instant latest() {
        return ends.keySet().stream().findFirst().orElse(now);
    }

    /** What a task that is due today fulfils, with its values added: a range for an index, then the day of each event. */
    public String isDue(Map<String, Object> values) {
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
        values.put(name + "Of", ends.get(end));
        return " when " + column + " in (:" + name + "Of) then :" + name;
    }
}
