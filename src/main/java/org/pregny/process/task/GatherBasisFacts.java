package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.BasisDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Gathers what the table {@code eligibilityBasis} asks for, for this moment only. */
@Component("gatherBasisFacts")
class GatherBasisFacts implements ExecutionListener {

    private final BasisDesk bases;

    GatherBasisFacts(BasisDesk bases) {
        this.bases = bases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        execution.setVariableLocal(EngineVariables.FACTS, Variables.untypedValue(bases.facts(id), true));
    }
}
