package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.pregny.process.GroupTry;
import org.springframework.stereotype.Component;

/** Looks up who is in a group of approved people, and whether its job has failed before. */
@Component("openGroup")
class OpenGroup implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        List<String> people = Batches.open((String) execution.getVariable(EngineVariables.GROUP), id -> id);
        execution.setVariable(EngineVariables.APPROVED_REPRESENTATIVES, Variables.untypedValue(people, true));
        execution.setVariable(
                EngineVariables.GROUP_TRY, GroupTry.after(failures(execution)).name());
    }

    /** The job that runs this is still there while it runs, with what went wrong the last time. */
    private static long failures(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getManagementService()
                .createJobQuery()
                .executionId(execution.getSuperExecution().getId())
                .withException()
                .count();
    }
}
