package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.ChangeDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.FurtherPassRenewal;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Looks up who is in a batch: its applications, their approved people, and which of them have passes beside. */
@Component("openBatch")
class OpenBatch implements JavaDelegate {

    private final ChangeDesk changes;
    private final FurtherPassRenewal further;

    OpenBatch(ChangeDesk changes, FurtherPassRenewal further) {
        this.changes = changes;
        this.further = further;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<ApplicationId> batch =
                Batches.open((String) execution.getVariable(EngineVariables.BATCH), ApplicationId::of);
        List<String> applications = batch.stream().map(ApplicationId::toString).toList();
        List<String> people = changes.approvedIn(batch).stream()
                .map(RepresentativeId::toString)
                .toList();
        List<String> withFurther =
                further.among(batch).stream().map(ApplicationId::toString).toList();
        execution.setVariable(EngineVariables.WITH_FURTHER_PASSES, Variables.untypedValue(withFurther, true));
        execution.setVariable(EngineVariables.CONCERNED_APPLICATIONS, Variables.untypedValue(applications, true));
        execution.setVariable(EngineVariables.CONCERNED_REPRESENTATIVES, Variables.untypedValue(people, true));
    }
}
