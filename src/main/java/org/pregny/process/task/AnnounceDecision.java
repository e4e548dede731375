package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.DecisionDesk;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Announces the decision and puts the approved into groups, each of which gets a job of its own. */
@Component("announceDecision")
class AnnounceDecision implements JavaDelegate {

    private final DecisionDesk decisions;

    AnnounceDecision(DecisionDesk decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        List<String> groups = Batches.of(decisions.announceDecision(id));
        execution.setVariable(EngineVariables.APPROVED_GROUPS, Variables.untypedValue(groups, true));
    }
}
