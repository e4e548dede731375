package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.round.RoundId;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Writes down that a round is over. */
@Component("closeRound")
class CloseRound implements JavaDelegate {

    private final RoundWatch watch;

    CloseRound(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.close(RoundId.of(execution.getProcessBusinessKey()));
    }
}
