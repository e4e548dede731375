package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Announces the decision and names the approved, each of whom gets a job of their own. */
@Component("announceDecision")
class AnnounceDecision implements JavaDelegate {

    private final ApplicationDesk applications;

    AnnounceDecision(ApplicationDesk applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        applications.announceDecision(id);
        List<String> approved =
                applications.approved(id).stream().map(r -> r.id().toString()).toList();
        execution.setVariable(EngineVariables.APPROVED_REPRESENTATIVES, Variables.untypedValue(approved, true));
    }
}
