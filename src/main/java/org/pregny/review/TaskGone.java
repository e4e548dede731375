package org.pregny.review;

import org.pregny.kernel.Refusal;

/** Somebody else was quicker: the page shows what they did beside what was tried. */
public final class TaskGone extends Refusal {

    private final DeskTask task;

    private TaskGone(DeskTask task, String why) {
        super(Kind.CONFLICT, task.desk().gone() + why, String.valueOf(task.assignee()));
        this.task = task;
    }

    public static TaskGone ended(DeskTask task) {
        return new TaskGone(task, "ended");
    }

    /** Whoever is asking does not have it in hand; somebody else has, or nobody. */
    public static TaskGone notHeld(DeskTask task) {
        return new TaskGone(task, task.assignee() == null ? "unclaimed" : "claimed");
    }

    /** The task as it is now. */
    public DeskTask task() {
        return task;
    }
}
