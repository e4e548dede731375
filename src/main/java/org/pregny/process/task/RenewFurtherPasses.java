package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.pass.FurtherPassRenewal;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Makes the passes of one application true that are no representative's own, and tells their holders what changed. */
@Component("renewFurtherPasses")
class RenewFurtherPasses implements JavaDelegate {

    private final FurtherPassRenewal passes;

    RenewFurtherPasses(FurtherPassRenewal passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(EngineVariables.APPLICATION_ID);
        passes.renew(ApplicationId.of(id));
    }
}
