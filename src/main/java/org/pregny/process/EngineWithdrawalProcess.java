package org.pregny.process;

import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.application.WithdrawalProcess;
import org.springframework.stereotype.Component;

/** Starts what follows when a person is taken back, and ends the process of an application that nobody is left in. */
@Component
class EngineWithdrawalProcess implements WithdrawalProcess {

    private final RuntimeService runtime;

    EngineWithdrawalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void personWithdrawn(RepresentativeId representative) {
        runtime.startProcessInstanceByKey(ProcessKeys.PLACE_WITHDRAWAL, representative.toString());
    }

    @Override
    public void applicationWithdrawn(ApplicationId application) {
        runtime.createMessageCorrelation(ProcessKeys.APPLICATION_WITHDRAWN)
                .processInstanceBusinessKey(application.toString())
                .correlateAll();
    }
}
