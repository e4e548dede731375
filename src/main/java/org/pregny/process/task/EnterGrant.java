package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.grant.GrantEntering;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Enters an accreditation into the register, so that applications find it. */
@Component("enterGrant")
class EnterGrant implements JavaDelegate {

    private final GrantEntering entering;

    EnterGrant(GrantEntering entering) {
        this.entering = entering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entering.enter(RequestId.of(execution.getProcessBusinessKey()));
    }
}
