package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.process.EngineVariables;
import org.pregny.round.RoundId;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Finds when there is something to do for a round next. */
@Component("findRoundMoment")
class FindRoundMoment implements JavaDelegate {

    private final RoundWatch watch;

    FindRoundMoment(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundId round = RoundId.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.ROUND_MOMENT_AT, Date.from(watch.nextMoment(round)));
    }
}
