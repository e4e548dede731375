package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.pregny.request.RequestId;
import org.pregny.screening.ScreeningOpening;
import org.springframework.stereotype.Component;

/** Takes a user task off the list of the screening desk when it is gone from the engine, whoever has ended it. */
@Component("closeScreeningTask")
class CloseScreeningTask implements TaskListener {

    private final ScreeningOpening screening;

    CloseScreeningTask(ScreeningOpening screening) {
        this.screening = screening;
    }

    @Override
    public void notify(DelegateTask task) {
        screening.close(RequestId.of(task.getExecution().getProcessBusinessKey()));
    }
}
