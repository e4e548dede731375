package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.grant.MeasureId;
import org.pregny.grant.MeasureWork;
import org.pregny.process.Concerned;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lists the applications that a measure concerns and has not reached. */
@Component("listUnreached")
class ListUnreached implements JavaDelegate {

    private final MeasureWork work;

    ListUnreached(MeasureWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeasureId id = MeasureId.of(execution.getProcessBusinessKey());
        List<String> unreached =
                work.unreached(id).stream().map(ApplicationId::toString).toList();
        execution.setVariable(EngineVariables.UNREACHED_APPLICATIONS, Variables.untypedValue(unreached, true));
        execution.setVariable(
                EngineVariables.CONCERNED, Concerned.among(unreached).name());
    }
}
