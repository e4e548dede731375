package org.pregny.run;

/** From the choice of the cases by the preview to the last result. */
public enum RunState {
    CHOSEN,
    PLANNED,
    RUNNING,
    STOPPED,
    FINISHED;

    /** Whether nothing was done yet, so that everything can still be chosen otherwise. */
    boolean isBeforehand() {
        return this == CHOSEN || this == PLANNED;
    }
}
