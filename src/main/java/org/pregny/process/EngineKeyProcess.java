package org.pregny.process;

import org.camunda.bpm.engine.RuntimeService;
import org.pregny.pass.KeyProcess;
import org.springframework.stereotype.Component;

/** Starts the process that issues again what a revoked key has signed. */
@Component
class EngineKeyProcess implements KeyProcess {

    private final RuntimeService runtime;

    EngineKeyProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void revoked(String kid) {
        runtime.startProcessInstanceByKey(ProcessKeys.KEY_REVOCATION, kid);
    }
}
