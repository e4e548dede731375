package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.ApplicationId;
import org.pregny.application.FocalPointDecision;
import org.pregny.application.FocalPointProcess;
import org.springframework.stereotype.Component;

/** Starts and wakes the process in which focal points decide first. */
@Component
class EngineFocalPointProcess implements FocalPointProcess {

    private final RuntimeService runtime;

    EngineFocalPointProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void askFocalPoints(ApplicationId application, Instant due) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.FOCAL_POINT_APPROVAL,
                application.toString(),
                Map.of(EngineVariables.FOCAL_POINT_DUE_AT, Date.from(due)));
    }

    @Override
    public void decided(ApplicationId application, FocalPointDecision decision) {
        runtime.createMessageCorrelation(ProcessKeys.FOCAL_POINT_DECIDED)
                .processInstanceBusinessKey(application.toString())
                .setVariable(EngineVariables.FOCAL_POINT_DECISION, decision.name())
                .correlate();
    }
}
