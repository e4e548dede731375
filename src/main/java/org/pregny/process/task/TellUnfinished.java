package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.pregny.round.RoundEdition;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Tells those of one batch that the end of the round was moved. */
@Component("tellUnfinished")
class TellUnfinished implements JavaDelegate {

    private final RoundWatch watch;

    TellUnfinished(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = (String) execution.getVariable(EngineVariables.BATCH);
        watch.tell(RoundEdition.of(execution.getProcessBusinessKey()), Batches.open(batch, UUID::fromString));
    }
}
