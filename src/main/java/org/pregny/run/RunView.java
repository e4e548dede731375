package org.pregny.run;

import java.util.List;

/**
 * A run as somebody looks at it: how far it is, and some of its cases.
 *
 * @param mine whether it is the reader's own
 * @param show the state of the cases that are shown; null for all
 * @param first whether these are the first of them
 * @param next the position of the first case behind these; null where none is
 */
public record RunView<R extends Run, I extends RunItem>(
        R run, boolean mine, RunCounts<?> counts, ItemState show, List<I> items, boolean first, Integer next) {

    private static final int PAGE = 100;

    static <R extends Run, I extends RunItem> RunView<R, I> of(
            R run, boolean mine, RunCounts<?> counts, ItemState show, int from, ItemLedger<I, ?> store) {
        int begin = Math.max(0, from);
        List<I> found = store.page(run.id(), show, begin, PAGE + 1);
        boolean more = found.size() > PAGE;
        return new RunView<>(
                run,
                mine,
                counts,
                show,
                found.stream().limit(PAGE).toList(),
                begin == 0,
                more ? Integer.valueOf(found.get(PAGE).position()) : null);
    }

    public List<ItemState> states() {
        return List.of(ItemState.values());
    }
}
