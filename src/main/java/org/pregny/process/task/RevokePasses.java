package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.pass.RevocationId;
import org.pregny.pass.RevocationWork;
import org.springframework.stereotype.Component;

/** Revokes the passes that wait for the decision. */
@Component("revokePasses")
class RevokePasses implements JavaDelegate {

    private final RevocationWork work;

    RevokePasses(RevocationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.revokePasses(RevocationId.of(execution.getProcessBusinessKey()));
    }
}
