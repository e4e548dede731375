package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassRenewal;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Makes the pass or confirmation of one person true again, and tells what changed. */
@Component("renewCredential")
class RenewCredential implements JavaDelegate {

    private final PassRenewal passes;

    RenewCredential(PassRenewal passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(EngineVariables.REPRESENTATIVE_ID);
        passes.renew(RepresentativeId.of(id));
    }
}
