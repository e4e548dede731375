package org.pregny.screening;

import org.pregny.run.ItemState;
import org.pregny.run.RunItem;

/**
 * One request of a run and what became of it.
 *
 * @param leftOut why it was left out; null unless it was
 * @param failure what went wrong, as the machine calls it; null unless it failed
 * @param seen the request's version at the preview
 */
public record ScreeningRunItem(
        int position, ScreeningTaskId task, ItemState state, LeftAside leftOut, String failure, int seen, int tries)
        implements RunItem {

    static ScreeningRunItem of(int position, ScreeningTaskId task, int seen, LeftAside why) {
        ItemState state = why == null ? ItemState.WAITING : ItemState.LEFT_OUT;
        return new ScreeningRunItem(position, task, state, why, null, seen, 0);
    }
}
