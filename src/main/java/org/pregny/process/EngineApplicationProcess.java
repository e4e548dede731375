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

    private static final String REVIEW_OVERDUE = "reviewOverdue";
    private static final String INFORMATION_OVERDUE = "informationOverdue";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineApplicationProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
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

    @Override
    public void reviewDueMoved(ApplicationId application, Instant reviewDueAt) {
        timers.move(ProcessKeys.EVENT_APPLICATION, application.toString(), REVIEW_OVERDUE, reviewDueAt);
    }

    @Override
    public void informationDueMoved(ApplicationId application, Instant informationDueAt) {
        timers.move(ProcessKeys.EVENT_APPLICATION, application.toString(), INFORMATION_OVERDUE, informationDueAt);
    }

    @Override
    public void eventCancelled(ApplicationId application) {
        runtime.createMessageCorrelation(ProcessKeys.EVENT_CANCELLED)
                .processInstanceBusinessKey(application.toString())
                .correlateAll();
    }
}
