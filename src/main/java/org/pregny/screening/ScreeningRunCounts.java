package org.pregny.screening;

import java.util.Map;

/** How far a run has come, and why requests were left out. */
public record ScreeningRunCounts(Map<ScreeningRunItem.State, Integer> states, Map<LeftAside, Integer> reasons) {

    public int waiting() {
        return of(ScreeningRunItem.State.WAITING);
    }

    public int done() {
        return of(ScreeningRunItem.State.DONE);
    }

    public int leftOut() {
        return of(ScreeningRunItem.State.LEFT_OUT);
    }

    public int failed() {
        return of(ScreeningRunItem.State.FAILED);
    }

    public int all() {
        return waiting() + done() + leftOut() + failed();
    }

    private int of(ScreeningRunItem.State state) {
        return states.getOrDefault(state, 0);
    }
}
