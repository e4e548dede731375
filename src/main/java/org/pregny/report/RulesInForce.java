package org.pregny.report;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.audit.AuditEntry;
import org.pregny.event.EventCode;

/**
 * Which versions of the model, of the decision tables and of the event were in force at each line of the trail. The trail's own
 * order counts, not the clock, which a rehearsal moves.
 */
final class RulesInForce {

    /** What tells of them. */
    static final List<String> ACTIONS =
            List.of("process.modelsInForce", "event.announced", "event.changed", "event.cancelled");

    /** The model that an application runs by. */
    static final String MODEL = "eventApplication";

    private static final String MODEL_FILE = MODEL + ".bpmn";
    private static final String TABLE = ".dmn";

    private final NavigableMap<Long, Map<String, String>> models = new TreeMap<>();
    private final NavigableMap<Long, String> editions = new TreeMap<>();

    RulesInForce(List<AuditEntry> told, EventCode event) {
        for (AuditEntry entry : told) {
            if (entry.action().equals(ACTIONS.get(0))) {
                models.put(entry.id(), entry.facts());
            } else if (event.text().equals(entry.facts().get("event"))) {
                editions.put(entry.id(), entry.facts().get("version"));
            }
        }
    }

    /** The version of the event: its deadlines, quotas and questions. */
    String edition(long line) {
        Map.Entry<Long, String> last = editions.floorEntry(line);
        return last == null ? "" : last.getValue();
    }

    /** The version by which a case that begins here runs, as long as nobody moves it to another. */
    String model(long line) {
        return at(line).getOrDefault(MODEL_FILE, "");
    }

    /** Model and tables, each with its version: {@code eventApplication 1; quotaCheck 2}. */
    String words(String model, long line) {
        Stream<String> tables = at(line).entrySet().stream()
                .filter(one -> one.getKey().endsWith(TABLE))
                .map(one -> one.getKey().replace(TABLE, "") + " " + one.getValue())
                .sorted();
        Stream<String> own = model.isEmpty() ? Stream.of() : Stream.of(MODEL + " " + model);
        return Stream.concat(own, tables).collect(Collectors.joining("; "));
    }

    private Map<String, String> at(long line) {
        Map.Entry<Long, Map<String, String>> last = models.floorEntry(line);
        return last == null ? Map.of() : last.getValue();
    }
}
