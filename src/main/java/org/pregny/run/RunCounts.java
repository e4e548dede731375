package org.pregny.run;

import java.util.Map;

/**
 * How far a run has come, in cases.
 *
 * @param reasons why cases were left out
 * @param <W> the reasons of the room
 */
public record RunCounts<W extends Enum<W>>(Map<ItemState, Integer> states, Map<W, Integer> reasons) {

    public int waiting() {
        return of(ItemState.WAITING);
    }

    public int done() {
        return of(ItemState.DONE);
    }

    public int leftOut() {
        return of(ItemState.LEFT_OUT);
    }

    public int failed() {
        return of(ItemState.FAILED);
    }

    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int of(ItemState state) {
        return states.getOrDefault(state, 0);
    }
}
