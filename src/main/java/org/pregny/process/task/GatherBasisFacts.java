package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Gathers what the table {@code eligibilityBasis} asks for, for this moment only. */
@Component("gatherBasisFacts")
class GatherBasisFacts implements ExecutionListener {

    private final ApplicationDesk applications;

    GatherBasisFacts(ApplicationDesk applications) {
        this.applications = applications;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        execution.setVariableLocal(EngineVariables.FACTS, Variables.untypedValue(applications.basisFacts(id), true));
    }
}
