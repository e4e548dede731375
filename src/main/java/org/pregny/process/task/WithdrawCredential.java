package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassWithdrawing;
import org.springframework.stereotype.Component;

/** Ends the pass and the visa letter of a person whom the organisation has taken back. */
@Component("withdrawCredential")
class WithdrawCredential implements JavaDelegate {

    private final PassWithdrawing passes;

    WithdrawCredential(PassWithdrawing passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passes.withdrawCredential(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
