package org.pregny.process.web;

import java.util.Arrays;
import java.util.List;
import org.pregny.process.operations.RetryItem;

/** How many steps of a run of retries have come to the same. */
record RetryTally(RetryItem.State state, long steps) {

    static List<RetryTally> of(List<RetryItem> items) {
        return Arrays.stream(RetryItem.State.values())
                .map(state -> new RetryTally(
                        state,
                        items.stream().filter(item -> item.state() == state).count()))
                .filter(tally -> tally.steps() > 0)
                .toList();
    }
}
