package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.event.EventEdition;
import org.pregny.event.EventOffice;
import org.springframework.stereotype.Component;

/** Records that everybody concerned knows this version of the event. */
@Component("recordEverybodyTold")
class RecordEverybodyTold implements JavaDelegate {

    private final EventOffice events;

    RecordEverybodyTold(EventOffice events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.followed(EventEdition.of(execution.getProcessBusinessKey()));
    }
}
