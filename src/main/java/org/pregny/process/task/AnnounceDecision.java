package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.DecisionDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Announces the decision and names the approved, each of whom gets a job of their own. */
@Component("announceDecision")
class AnnounceDecision implements JavaDelegate {

    private final DecisionDesk decisions;

    AnnounceDecision(DecisionDesk decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        List<String> approved = decisions.announceDecision(id).stream()
                .map(RepresentativeId::toString)
                .toList();
        execution.setVariable(EngineVariables.APPROVED_REPRESENTATIVES, Variables.untypedValue(approved, true));
    }
}
