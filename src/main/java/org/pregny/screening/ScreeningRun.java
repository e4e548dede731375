package org.pregny.screening;

import java.time.Instant;
import java.util.Map;
import org.pregny.run.Run;
import org.pregny.run.RunId;
import org.pregny.run.RunState;

/** Requests of a list that one officer acts on together. */
public record ScreeningRun(
        RunId id, Action action, String openedBy, Instant openedAt, RunState state, Instant startedAt, Instant endedAt)
        implements Run {

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

    @Override
    public String trail() {
        return "screening.run.";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("action", action.name());
    }
}
