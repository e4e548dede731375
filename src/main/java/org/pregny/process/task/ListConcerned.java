package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ChangeDesk;
import org.pregny.event.EventEdition;
import org.pregny.process.Batches;
import org.pregny.process.Concerned;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lists the applications whose people do not know the present version of an event, in batches. */
@Component("listConcerned")
class ListConcerned implements JavaDelegate {

    private final ChangeDesk changes;

    ListConcerned(ChangeDesk changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventEdition edition = EventEdition.of(execution.getProcessBusinessKey());
        List<String> batches = Batches.of(changes.behind(edition.event()));
        Concerned concerned = batches.isEmpty() ? Concerned.NONE : Concerned.SOME;
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(batches, true));
        execution.setVariable(EngineVariables.CONCERNED, concerned.name());
    }
}
