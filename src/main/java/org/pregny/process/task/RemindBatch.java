package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.ReminderDesk;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Reminds the people of one batch. */
@Component("remindBatch")
class RemindBatch implements JavaDelegate {

    private final ReminderDesk reminders;

    RemindBatch(ReminderDesk reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = (String) execution.getVariable(EngineVariables.BATCH);
        reminders.remind(Batches.open(batch, RepresentativeId::of));
    }
}
