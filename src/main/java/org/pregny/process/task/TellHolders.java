package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.pass.RevocationId;
import org.pregny.pass.RevocationWork;
import org.springframework.stereotype.Component;

/** Writes to the holders of revoked passes, once. */
@Component("tellHolders")
class TellHolders implements JavaDelegate {

    private final RevocationWork work;

    TellHolders(RevocationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.tellHolders(RevocationId.of(execution.getProcessBusinessKey()));
    }
}
