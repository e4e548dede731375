package org.pregny.screening;

/**
 * One request of a run and what became of it.
 *
 * @param leftOut why it was left out; null unless it was
 * @param failure what went wrong, as the machine calls it; null unless it failed
 * @param seen the request's version at the preview
 */
public record ScreeningRunItem(
        int position, ScreeningTaskId task, State state, LeftAside leftOut, String failure, int seen, int tries) {

    /** Where one request stands. */
    public enum State {
        WAITING,
        DONE,
        LEFT_OUT,
        FAILED
    }

    static ScreeningRunItem of(int position, ScreeningTaskId task, int seen, LeftAside why) {
        State state = why == null ? State.WAITING : State.LEFT_OUT;
        return new ScreeningRunItem(position, task, state, why, null, seen, 0);
    }
}
