package org.pregny.bulk;

import java.util.EnumMap;
import java.util.Map;

/**
 * How far a run has come, in cases.
 *
 * @param people in the cases that are acted on or were
 * @param waits of them, who would wait for a place
 */
public record BulkCounts(Map<BulkItem.State, Integer> states, Map<LeftOut, Integer> reasons, int people, int waits) {

    /** Some cases that share their state, and the reason for it if they were left out. */
    record Line(BulkItem.State state, LeftOut leftOut, int cases, int people, int waits) {}

    static BulkCounts of(Iterable<Line> lines) {
        Map<BulkItem.State, Integer> states = new EnumMap<>(BulkItem.State.class);
        Map<LeftOut, Integer> reasons = new EnumMap<>(LeftOut.class);
        int people = 0;
        int waits = 0;
        for (Line line : lines) {
            states.merge(line.state(), line.cases(), Integer::sum);
            if (line.leftOut() == null) {
                people += line.people();
                waits += line.waits();
            } else {
                reasons.merge(line.leftOut(), line.cases(), Integer::sum);
            }
        }
        return new BulkCounts(states, reasons, people, waits);
    }

    public int waiting() {
        return of(BulkItem.State.WAITING);
    }

    public int done() {
        return of(BulkItem.State.DONE);
    }

    public int leftOut() {
        return of(BulkItem.State.LEFT_OUT);
    }

    public int failed() {
        return of(BulkItem.State.FAILED);
    }

    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int of(BulkItem.State state) {
        return states.getOrDefault(state, 0);
    }
}
