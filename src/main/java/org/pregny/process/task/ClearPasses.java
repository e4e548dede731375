package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.pass.RevocationId;
import org.pregny.pass.RevocationWork;
import org.springframework.stereotype.Component;

/** Gives the passes that wait for the decision back what they were. */
@Component("clearPasses")
class ClearPasses implements JavaDelegate {

    private final RevocationWork work;

    ClearPasses(RevocationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.clearPasses(RevocationId.of(execution.getProcessBusinessKey()));
    }
}
