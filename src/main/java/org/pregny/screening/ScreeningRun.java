package org.pregny.screening;

import java.time.Instant;
import org.pregny.kernel.Actor;

/** Requests of a list that one officer acts on together. */
public record ScreeningRun(
        ScreeningRunId id,
        Action action,
        String openedBy,
        Instant openedAt,
        State state,
        Instant startedAt,
        Instant endedAt) {

    /** What can be said of many requests at once: a yes that nobody outside is told of, never a no. */
    public enum Action {
        PRE_APPROVE(ScreeningStage.SCREEN_REQUEST),
        RECOMMEND(ScreeningStage.RECOMMEND_REQUEST);

        private final ScreeningStage stage;

        Action(ScreeningStage stage) {
            this.stage = stage;
        }

        ScreeningStage stage() {
            return stage;
        }
    }

    /** From the preview to the last result. */
    public enum State {
        PLANNED,
        RUNNING,
        STOPPED,
        FINISHED
    }

    public boolean isBeforehand() {
        return state == State.PLANNED;
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
