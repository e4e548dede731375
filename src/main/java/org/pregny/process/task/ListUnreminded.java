package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.event.EventCode;
import org.pregny.pass.ReminderDesk;
import org.pregny.process.Batches;
import org.pregny.process.Concerned;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lists the people who have to be reminded of an event, in batches. */
@Component("listUnreminded")
class ListUnreminded implements JavaDelegate {

    private final ReminderDesk reminders;

    ListUnreminded(ReminderDesk reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> batches = Batches.of(reminders.unreminded(EventCode.of(execution.getProcessBusinessKey())));
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(batches, true));
        execution.setVariable(
                EngineVariables.CONCERNED, Concerned.among(batches).name());
    }
}
