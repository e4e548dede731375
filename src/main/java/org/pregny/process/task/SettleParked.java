package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.pregny.grant.GrantEntering;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Lets the applications go on that waited for an organisation whose request has ended. */
@Component("settleParked")
class SettleParked implements ExecutionListener {

    private final GrantEntering entering;

    SettleParked(GrantEntering entering) {
        this.entering = entering;
    }

    @Override
    public void notify(DelegateExecution execution) {
        entering.settleParked(RequestId.of(execution.getProcessBusinessKey()));
    }
}
