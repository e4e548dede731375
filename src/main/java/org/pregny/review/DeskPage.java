package org.pregny.review;

import java.util.List;
import java.util.UUID;

/** One page of the list of a desk, and whether there is more on either side of it. */
public record DeskPage<T extends DeskTask>(List<T> tasks, boolean hasBefore, boolean hasAfter) {

    /** So many tasks stand on a page. */
    public static final int MOST = 50;

    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    public UUID first() {
        return tasks.getFirst().taskId();
    }

    public UUID last() {
        return tasks.getLast().taskId();
    }
}
