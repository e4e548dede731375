package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.pass.RevocationDesk;
import org.pregny.pass.RevocationId;
import org.springframework.stereotype.Component;

/** Marks a proposal that no organiser has decided in time. */
@Component("escalateRevocation")
class EscalateRevocation implements JavaDelegate {

    private final RevocationDesk desk;

    EscalateRevocation(RevocationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.escalate(RevocationId.of(execution.getProcessBusinessKey()));
    }
}
