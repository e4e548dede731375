package org.pregny.review;

import java.util.List;

/** One page of the work list, and whether there is more on either side of it. */
public record WorkListPage(List<ReviewTask> tasks, boolean hasBefore, boolean hasAfter) {

    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    public ReviewTaskId first() {
        return tasks.get(0).id();
    }

    public ReviewTaskId last() {
        return tasks.get(tasks.size() - 1).id();
    }
}
