package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationProcess;
import org.springframework.stereotype.Component;

/** Starts and wakes the process of an application. */
@Component
class EngineApplicationProcess implements ApplicationProcess {

    private final RuntimeService runtime;

    EngineApplicationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void submitted(ApplicationId application, Instant reviewDueAt) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.EVENT_APPLICATION,
                application.toString(),
                Map.of(EngineVariables.REVIEW_DUE_AT, Date.from(reviewDueAt)));
    }

    @Override
    public void informationProvided(ApplicationId application, Instant reviewDueAt) {
        runtime.createMessageCorrelation(ProcessKeys.INFORMATION_PROVIDED)
                .processInstanceBusinessKey(application.toString())
                .setVariable(EngineVariables.REVIEW_DUE_AT, Date.from(reviewDueAt))
                .correlate();
    }
}
