package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassOffice;
import org.springframework.stereotype.Component;

/** Puts the pass into the outbox once. */
@Component("sendPass")
class SendPass implements JavaDelegate {

    private final PassOffice passes;

    SendPass(PassOffice passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passes.send(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
