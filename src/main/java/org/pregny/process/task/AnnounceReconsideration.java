package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ReconsiderationDecision;
import org.pregny.application.ReconsiderationId;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Announces the second verdict and puts those who are approved now into groups. */
@Component("announceReconsideration")
class AnnounceReconsideration implements JavaDelegate {

    private final ReconsiderationDecision decisions;

    AnnounceReconsideration(ReconsiderationDecision decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReconsiderationId id = ReconsiderationId.of(execution.getProcessBusinessKey());
        List<String> groups = Batches.of(decisions.announce(id));
        execution.setVariable(EngineVariables.APPROVED_GROUPS, Variables.untypedValue(groups, true));
    }
}
