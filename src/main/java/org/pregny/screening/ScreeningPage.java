package org.pregny.screening;

import java.util.List;

/** One page of the list, and whether there is more on either side of it. */
public record ScreeningPage(List<ScreeningTask> tasks, boolean hasBefore, boolean hasAfter) {

    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    public ScreeningTaskId first() {
        return tasks.get(0).id();
    }

    public ScreeningTaskId last() {
        return tasks.get(tasks.size() - 1).id();
    }
}
