package org.pregny.process.task;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.pregny.round.RoundEdition;
import org.pregny.round.RoundWatch;
import org.springframework.stereotype.Component;

/** Lists what has dates from a round, and who must hear of another end, in batches. */
@Component("listRoundMembers")
class ListRoundMembers implements JavaDelegate {

    private final RoundWatch watch;

    ListRoundMembers(RoundWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RoundEdition edition = RoundEdition.of(execution.getProcessBusinessKey());
        list(execution, EngineVariables.ROUND_MEMBERS, watch.toFollow(edition));
        list(execution, EngineVariables.BATCHES, watch.toTell(edition));
    }

    private static void list(DelegateExecution execution, String variable, List<UUID> ids) {
        execution.setVariable(variable, Variables.untypedValue(Batches.of(ids), true));
    }
}
