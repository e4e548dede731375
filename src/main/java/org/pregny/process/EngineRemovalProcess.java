package org.pregny.process;

import org.camunda.bpm.engine.RuntimeService;
import org.pregny.accreditation.RemovalProcess;
import org.springframework.stereotype.Component;

/** Wakes every issuance that waits for its organisation; one whose organisation is still removed waits again. */
@Component
class EngineRemovalProcess implements RemovalProcess {

    private final RuntimeService runtime;

    EngineRemovalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void readmitted() {
        runtime.createMessageCorrelation(ProcessKeys.ORGANISATION_READMITTED).correlateAll();
    }
}
