package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationProcess;
import org.pregny.application.Timeliness;
import org.pregny.event.Deadline;
import org.springframework.stereotype.Component;

/** Starts and wakes the process of an application, and asks the table whose deadline is which. */
@Component
class EngineApplicationProcess implements ApplicationProcess {

    static final String DEADLINE_FOR = "deadlineFor";

    private static final String REVIEW_OVERDUE = "reviewOverdue";
    private static final String LATE_DECISION_OVERDUE = "lateDecisionOverdue";
    private static final String ACCREDITATION_WAIT_OVER = "accreditationWaitOver";
    private static final String INFORMATION_OVERDUE = "informationOverdue";

    private final RuntimeService runtime;
    private final DecisionService decisions;
    private final EngineTimers timers;

    EngineApplicationProcess(RuntimeService runtime, DecisionService decisions, EngineTimers timers) {
        this.runtime = runtime;
        this.decisions = decisions;
        this.timers = timers;
    }

    @Override
    public void submitted(ApplicationId application, Timeliness timeliness, Instant reviewDueAt) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.EVENT_APPLICATION,
                application.toString(),
                Map.of(
                        EngineVariables.REVIEW_DUE_AT,
                        Date.from(reviewDueAt),
                        EngineVariables.TIMELINESS,
                        timeliness.name()));
    }

    @Override
    public void deadlineExtended(ApplicationId application) {
        runtime.createMessageCorrelation(ProcessKeys.DEADLINE_EXTENDED)
                .processInstanceBusinessKey(application.toString())
                .correlate();
    }

    @Override
    public Deadline deadlineFor(Map<String, Object> facts) {
        String deadline = decisions
                .evaluateDecisionTableByKey(DEADLINE_FOR, Map.of(EngineVariables.FACTS, facts))
                .getSingleEntry();
        return Deadline.valueOf(deadline);
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
        timers.move(ProcessKeys.EVENT_APPLICATION, application.toString(), LATE_DECISION_OVERDUE, reviewDueAt);
    }

    @Override
    public void informationDueMoved(ApplicationId application, Instant informationDueAt) {
        timers.move(ProcessKeys.EVENT_APPLICATION, application.toString(), INFORMATION_OVERDUE, informationDueAt);
    }

    /** Whoever does not wait any more, or goes on already, hears nothing of it. */
    @Override
    public void accreditationDecided(ApplicationId application) {
        runtime.createMessageCorrelation(ProcessKeys.ACCREDITATION_DECIDED)
                .processInstanceBusinessKey(application.toString())
                .correlateAll();
    }

    @Override
    public void accreditationWaitMoved(ApplicationId application, Instant until) {
        timers.move(ProcessKeys.EVENT_APPLICATION, application.toString(), ACCREDITATION_WAIT_OVER, until);
    }

    @Override
    public void eventCancelled(ApplicationId application) {
        for (String message : List.of(ProcessKeys.EVENT_CANCELLED, ProcessKeys.FOCAL_POINT_UNNEEDED)) {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(application.toString())
                    .correlateAll();
        }
    }
}
