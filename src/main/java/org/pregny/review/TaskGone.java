package org.pregny.review;

import org.pregny.kernel.Refusal;

/** Somebody else was quicker: the page shows what they did beside what was tried. */
public final class TaskGone extends Refusal {

    private final ReviewTask task;

    TaskGone(ReviewTask task, String messageKey) {
        super(Kind.CONFLICT, messageKey, String.valueOf(task.assignee()));
        this.task = task;
    }

    /** The task as it is now. */
    public ReviewTask task() {
        return task;
    }
}
