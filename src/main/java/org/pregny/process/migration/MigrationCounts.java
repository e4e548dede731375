package org.pregny.process.migration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far a migration has come, in cases: by where they stand, and at which activity for which reason. */
public record MigrationCounts(Map<MigrationItem.State, Integer> states, List<Line> lines) {

    /** Cases at one activity that share their state, and the reason for it if they stay. */
    public record Line(String activity, MigrationItem.State state, Barrier barrier, int cases) {

        public List<String> activities() {
            return activity == null || activity.isEmpty() ? List.of() : List.of(activity.split(","));
        }
    }

    static MigrationCounts of(List<Line> lines) {
        Map<MigrationItem.State, Integer> states = new EnumMap<>(MigrationItem.State.class);
        lines.forEach(line -> states.merge(line.state(), line.cases(), Integer::sum));
        return new MigrationCounts(states, lines);
    }

    public int of(MigrationItem.State state) {
        return states.getOrDefault(state, 0);
    }

    public int waiting() {
        return of(MigrationItem.State.WAITING);
    }

    public int ready() {
        return of(MigrationItem.State.READY);
    }

    public int done() {
        return of(MigrationItem.State.DONE);
    }

    public int staying() {
        return of(MigrationItem.State.STAYS);
    }

    public int failed() {
        return of(MigrationItem.State.FAILED);
    }

    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }
}
