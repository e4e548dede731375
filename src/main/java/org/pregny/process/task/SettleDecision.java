package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Makes the held verdicts true, or learns that they went back to the reviewer. */
@Component("settleDecision")
class SettleDecision implements JavaDelegate {

    private final HeldDecisionDesk held;

    SettleDecision(HeldDecisionDesk held) {
        this.held = held;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        String standing = held.settle(id).name();
        execution.setVariable(EngineVariables.DECISION_STANDING, Variables.stringValue(standing, true));
    }
}
