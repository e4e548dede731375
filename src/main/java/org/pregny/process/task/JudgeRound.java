package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.pregny.process.RoundStanding;
import org.pregny.round.RoundId;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Says whether a round is over, and lists whom a reminder that is due has not reached. */
@Component("judgeRound")
class JudgeRound implements JavaDelegate {

    private final RoundWatch watch;

    JudgeRound(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundId round = RoundId.of(execution.getProcessBusinessKey());
        RoundStanding standing = watch.isOver(round) ? RoundStanding.OVER : RoundStanding.RUNNING;
        execution.setVariable(EngineVariables.ROUND_STANDING, standing.name());
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(Batches.of(watch.toRemind(round)), true));
    }
}
