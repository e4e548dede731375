package org.pregny.process.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.ChangeDesk;
import org.pregny.event.EventEdition;
import org.pregny.pass.FurtherPassRenewal;
import org.pregny.process.Batches;
import org.pregny.process.Concerned;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lists the applications whose people do not know the present version of an event, in batches. */
@Component("listConcerned")
class ListConcerned implements JavaDelegate {

    private final ChangeDesk changes;
    private final FurtherPassRenewal further;

    ListConcerned(ChangeDesk changes, FurtherPassRenewal further) {
        this.changes = changes;
        this.further = further;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventEdition edition = EventEdition.of(execution.getProcessBusinessKey());
        Set<ApplicationId> behind = new LinkedHashSet<>(changes.behind(edition.event()));
        behind.addAll(further.behind(edition.event()));
        List<String> batches = Batches.of(List.copyOf(behind));
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(batches, true));
        execution.setVariable(
                EngineVariables.CONCERNED, Concerned.among(batches).name());
    }
}
