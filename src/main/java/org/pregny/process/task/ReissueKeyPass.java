package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.pass.KeyOffice;
import org.pregny.pass.PassId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Issues and sends one pass again because its key was revoked. */
@Component("reissueKeyPass")
class ReissueKeyPass implements JavaDelegate {

    private final KeyOffice keys;

    ReissueKeyPass(KeyOffice keys) {
        this.keys = keys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String pass = (String) execution.getVariable(EngineVariables.KEY_PASS);
        keys.reissue(new PassId(UUID.fromString(pass)), execution.getProcessBusinessKey());
    }
}
