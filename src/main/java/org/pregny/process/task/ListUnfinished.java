package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.pregny.process.UnfinishedLeft;
import org.pregny.round.RoundId;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Lists the drafts that a round that is over has left open, in batches. */
@Component("listUnfinished")
class ListUnfinished implements JavaDelegate {

    private final RoundWatch watch;

    ListUnfinished(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> batches = Batches.of(watch.toLapse(RoundId.of(execution.getProcessBusinessKey())));
        UnfinishedLeft left = batches.isEmpty() ? UnfinishedLeft.NONE : UnfinishedLeft.SOME;
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(batches, true));
        execution.setVariable(EngineVariables.UNFINISHED_LEFT, left.name());
    }
}
