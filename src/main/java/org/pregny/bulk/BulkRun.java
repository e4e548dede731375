package org.pregny.bulk;

import java.time.Instant;
import org.pregny.kernel.Actor;

/**
 * Cases that one reviewer chose to act on together.
 *
 * @param plan null until it is said what to do
 */
public record BulkRun(
        BulkRunId id,
        String openedBy,
        Instant openedAt,
        State state,
        BulkPlan plan,
        Instant startedAt,
        Instant endedAt) {

    /** From the choice of the cases by the preview to the last result. */
    public enum State {
        CHOSEN,
        PLANNED,
        RUNNING,
        STOPPED,
        FINISHED
    }

    /** Whether nothing was done yet, so that everything can still be chosen otherwise. */
    public boolean isBeforehand() {
        return state == State.CHOSEN || state == State.PLANNED;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isOf(String signInName) {
        return openedBy.equals(signInName);
    }

    /** In whose name everything is done. */
    Actor actor() {
        return Actor.staff(openedBy);
    }
}
