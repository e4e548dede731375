package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.event.EventEdition;
import org.pregny.event.EventOffice;
import org.springframework.stereotype.Component;

/** Lets the watch over an application window go by the new version of its event. */
@Component("moveWindow")
class MoveWindow implements JavaDelegate {

    private final EventOffice events;

    MoveWindow(EventOffice events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.moveWindow(EventEdition.of(execution.getProcessBusinessKey()).event());
    }
}
