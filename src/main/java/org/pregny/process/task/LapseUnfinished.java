package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.pregny.round.RoundId;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Ends the drafts of one batch. */
@Component("lapseUnfinished")
class LapseUnfinished implements JavaDelegate {

    private final RoundWatch watch;

    LapseUnfinished(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = (String) execution.getVariable(EngineVariables.BATCH);
        watch.lapse(RoundId.of(execution.getProcessBusinessKey()), Batches.open(batch, UUID::fromString));
    }
}
