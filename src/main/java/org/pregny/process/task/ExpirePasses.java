package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.event.EventCode;
import org.pregny.pass.PassExpiry;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Ends the passes of an event that are over, and sees whether any is left. */
@Component("expirePasses")
class ExpirePasses implements JavaDelegate {

    private final PassExpiry expiry;

    ExpirePasses(PassExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventCode event = EventCode.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.PASSES_LEFT, expiry.expire(event).name());
    }
}
