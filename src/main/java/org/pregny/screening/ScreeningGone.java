package org.pregny.screening;

import org.pregny.kernel.Refusal;

/** Somebody else was quicker: the page shows what they did beside what was tried. */
public final class ScreeningGone extends Refusal {

    private final ScreeningTask task;

    private ScreeningGone(ScreeningTask task, String messageKey) {
        super(Kind.CONFLICT, messageKey, String.valueOf(task.assignee()));
        this.task = task;
    }

    static ScreeningGone ended(ScreeningTask task) {
        return new ScreeningGone(task, "screening.gone.ended");
    }

    static ScreeningGone notHeld(ScreeningTask task) {
        return new ScreeningGone(task, task.assignee() == null ? "screening.gone.free" : "screening.gone.held");
    }

    /** The task as it is now. */
    public ScreeningTask task() {
        return task;
    }
}
