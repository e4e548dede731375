package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.Amendment;
import org.pregny.application.AmendmentId;
import org.pregny.application.ChangeRequestProcess;
import org.springframework.stereotype.Component;

/** Starts the decision on a wish for a change, and ends it. */
@Component
class EngineChangeRequestProcess implements ChangeRequestProcess {

    private static final String CHANGE_DECISION_OVERDUE = "changeDecisionOverdue";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineChangeRequestProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void requested(Amendment asked) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.CHANGE_REQUEST,
                asked.id().toString(),
                Map.of(
                        EngineVariables.APPLICATION_ID,
                        asked.application().toString(),
                        EngineVariables.REVIEW_DUE_AT,
                        Date.from(asked.dueAt())));
    }

    @Override
    public void dropped(AmendmentId asked) {
        runtime.createMessageCorrelation(ProcessKeys.CHANGE_REQUEST_DROPPED)
                .processInstanceBusinessKey(asked.toString())
                .correlate();
    }

    @Override
    public void dueMoved(AmendmentId asked, Instant due) {
        timers.move(ProcessKeys.CHANGE_REQUEST, asked.toString(), CHANGE_DECISION_OVERDUE, due);
    }
}
