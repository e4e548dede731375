package org.pregny.event;

import java.util.List;

/** All groups of one event with the rules they come from; provisional while the event's date is not confirmed. */
public record FeasibilityTable(EntryRules rules, List<Feasibility> rows, boolean provisional) {

    public Feasibility of(String country) {
        EntryGroup group = rules.groupOf(country);
        return rows.stream()
                .filter(row -> row.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
