package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassOffice;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Gathers what the table {@code whoNeedsPass} asks for, for this moment only. */
@Component("gatherPassFacts")
class GatherPassFacts implements ExecutionListener {

    private final PassOffice passes;

    GatherPassFacts(PassOffice passes) {
        this.passes = passes;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RepresentativeId id = RepresentativeId.of(execution.getProcessBusinessKey());
        execution.setVariableLocal(EngineVariables.FACTS, Variables.untypedValue(passes.passFacts(id), true));
    }
}
