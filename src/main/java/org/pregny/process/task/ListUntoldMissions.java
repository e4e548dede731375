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

/** Lists the missions that do not know the latest of a list, in batches. */
@Component("listUntoldMissions")
class ListUntoldMissions implements JavaDelegate {

    private final CirculationWork work;

    ListUntoldMissions(CirculationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> batches = Batches.of(work.untold(ListId.of(execution.getProcessBusinessKey())));
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(batches, true));
        execution.setVariable(
                EngineVariables.CONCERNED, Concerned.among(batches).name());
    }
}
