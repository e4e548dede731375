package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.circulation.CirculationWork;
import org.pregny.circulation.ListId;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Writes to the missions of one batch. */
@Component("tellMissions")
class TellMissions implements JavaDelegate {

    private final CirculationWork work;

    TellMissions(CirculationWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = (String) execution.getVariable(EngineVariables.BATCH);
        work.tell(ListId.of(execution.getProcessBusinessKey()), Batches.open(batch, UUID::fromString));
    }
}
