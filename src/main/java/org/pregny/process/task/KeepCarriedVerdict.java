package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.process.EngineVariables;
import org.pregny.process.TablesInForce;
import org.pregny.request.CarriedBases;
import org.pregny.request.CarriedVerdict;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Keeps what the table said, and in which version. */
@Component("keepCarriedVerdict")
class KeepCarriedVerdict implements JavaDelegate {

    private final CarriedBases bases;
    private final TablesInForce tables;

    KeepCarriedVerdict(CarriedBases bases, TablesInForce tables) {
        this.bases = bases;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String verdict = (String) execution.getVariable(EngineVariables.CARRIED_VERDICT);
        bases.checked(
                RequestId.of(execution.getProcessBusinessKey()),
                CarriedVerdict.valueOf(verdict),
                tables.version("carriedBasis"));
    }
}
