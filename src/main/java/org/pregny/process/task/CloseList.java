package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.circulation.CirculationWork;
import org.pregny.circulation.ListId;
import org.springframework.stereotype.Component;

/** Makes the list say who was accredited. */
@Component("closeList")
class CloseList implements JavaDelegate {

    private final CirculationWork work;

    CloseList(CirculationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.close(ListId.of(execution.getProcessBusinessKey()));
    }
}
