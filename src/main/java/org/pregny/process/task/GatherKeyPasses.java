package org.pregny.process.task;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.pass.KeyOffice;
import org.pregny.pass.PassId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Names the passes that hang on a revoked key, each of which gets a job of its own. */
@Component("gatherKeyPasses")
class GatherKeyPasses implements JavaDelegate {

    private final KeyOffice keys;

    GatherKeyPasses(KeyOffice keys) {
        this.keys = keys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> passes = keys.passesUnder(execution.getProcessBusinessKey()).stream()
                .map(PassId::toString)
                .toList();
        execution.setVariable(EngineVariables.KEY_PASSES, Variables.untypedValue(passes, true));
    }
}
