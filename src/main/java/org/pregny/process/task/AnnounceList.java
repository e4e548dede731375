package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.circulation.CirculationWork;
import org.pregny.circulation.ListId;
import org.springframework.stereotype.Component;

/** Sets the letters going that tell Permanent Missions of a circulated list. */
@Component("announceList")
class AnnounceList implements JavaDelegate {

    private final CirculationWork work;

    AnnounceList(CirculationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.announce(ListId.of(execution.getProcessBusinessKey()));
    }
}
