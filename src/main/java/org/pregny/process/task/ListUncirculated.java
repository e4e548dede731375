package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.circulation.CirculationWork;
import org.pregny.circulation.ListId;
import org.pregny.process.Batches;
import org.pregny.process.Concerned;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lists the requests that do not know yet that their list is circulated, in batches. */
@Component("listUncirculated")
class ListUncirculated implements JavaDelegate {

    private final CirculationWork work;

    ListUncirculated(CirculationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> batches = Batches.of(work.uncirculated(ListId.of(execution.getProcessBusinessKey())));
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(batches, true));
        execution.setVariable(
                EngineVariables.CONCERNED, Concerned.among(batches).name());
    }
}
