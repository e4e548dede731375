package org.pregny.process;

import java.util.Map;
import org.pregny.request.Recommendation;
import org.pregny.request.ReconsideredOutcome;
import org.pregny.request.ScreeningOutcome;
import org.pregny.screening.ScreeningProcess;
import org.pregny.screening.ScreeningResult;
import org.pregny.screening.ScreeningTask;
import org.springframework.stereotype.Component;

/** Completes the engine's task when an officer has ended ours. */
@Component
class EngineScreeningProcess implements ScreeningProcess {

    private final StageTasks tasks;

    EngineScreeningProcess(StageTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void ended(ScreeningTask task, ScreeningResult result) {
        tasks.complete(task.request().toString(), task.stage().taskId(), said(task, result.name()));
    }

    /** In the words that the model compares at this stage. */
    private static Map<String, Object> said(ScreeningTask task, String result) {
        return switch (task.stage()) {
            case SCREEN_REQUEST ->
                Map.of(
                        EngineVariables.SCREENING_OUTCOME,
                        ScreeningOutcome.valueOf(result).name());
            case RECOMMEND_REQUEST ->
                Map.of(
                        EngineVariables.RECOMMENDATION,
                        Recommendation.valueOf(result).name());
            case RECONSIDER_REQUEST ->
                Map.of(
                        EngineVariables.RECONSIDERATION_OUTCOME,
                        ReconsideredOutcome.valueOf(result).name());
        };
    }
}
