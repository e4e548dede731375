package org.pregny.process.operations;

/** One step of a run of retries, and what has become of it by now. */
public record RetryItem(int position, String job, RunningCase of, State state) {

    /** Where it stands. */
    public enum State {
        FAILED,
        TRYING,
        DONE,
        GONE,
        UNTRIED
    }
}
