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
        tell(ProcessKeys.APPLICATION_WITHDRAWN, application);
        tell(ProcessKeys.FOCAL_POINT_UNNEEDED, application);
    }

    /** An application is with its focal points or with its reviewers: whoever waits for it hears of it. */
    private void tell(String message, ApplicationId application) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(application.toString())
                .correlateAll();
    }
}
