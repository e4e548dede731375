package org.pregny.screening;

/** What the conductor does when a task of the screening desk has ended. */
public interface ScreeningProcess {

    /** Completes the engine's side of the task, which goes on as the result says. */
    void ended(ScreeningTask task, ScreeningResult result);
}
