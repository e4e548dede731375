package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.process.EngineVariables;
import org.pregny.request.CarriedBases;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Gathers what the table {@code carriedBasis} asks for, for this moment only. */
@Component("gatherCarriedFacts")
class GatherCarriedFacts implements ExecutionListener {

    private final CarriedBases bases;

    GatherCarriedFacts(CarriedBases bases) {
        this.bases = bases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RequestId id = RequestId.of(execution.getProcessBusinessKey());
        execution.setVariableLocal(EngineVariables.FACTS, Variables.untypedValue(bases.facts(id), true));
    }
}
