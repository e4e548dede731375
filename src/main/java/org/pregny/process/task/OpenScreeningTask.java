package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.pregny.process.EngineVariables;
import org.pregny.request.RequestId;
import org.pregny.screening.ScreeningOpening;
import org.pregny.screening.ScreeningStage;
import org.springframework.stereotype.Component;

/** Mirrors a new user task into the list of the screening desk, in the engine's transaction. */
@Component("openScreeningTask")
class OpenScreeningTask implements TaskListener {

    private final ScreeningOpening screening;

    OpenScreeningTask(ScreeningOpening screening) {
        this.screening = screening;
    }

    @Override
    public void notify(DelegateTask task) {
        Date due = (Date) task.getVariable(EngineVariables.SCREENING_DUE_AT);
        screening.opened(
                RequestId.of(task.getExecution().getProcessBusinessKey()),
                ScreeningStage.ofTaskId(task.getTaskDefinitionKey()),
                due.toInstant());
    }
}
