package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.Reconsideration;
import org.pregny.application.ReconsiderationId;
import org.pregny.application.ReconsiderationProcess;
import org.springframework.stereotype.Component;

/** Waits with a refusal for the request to look at it again, and ends that wait. */
@Component
class EngineReconsiderationProcess implements ReconsiderationProcess {

    private static final String RECONSIDERATION_WINDOW_CLOSED = "reconsiderationWindowClosed";
    private static final String RECONSIDERATION_OVERDUE = "reconsiderationOverdue";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineReconsiderationProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    /** The closing second itself still counts. */
    @Override
    public void refused(Reconsideration reconsideration) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.RECONSIDERATION,
                reconsideration.id().toString(),
                Map.of(
                        EngineVariables.APPLICATION_ID,
                        reconsideration.application().toString(),
                        EngineVariables.RECONSIDERATION_CLOSES_BEFORE,
                        Date.from(reconsideration.closesAt().plusSeconds(1))));
    }

    @Override
    public void requested(ReconsiderationId reconsideration, Instant dueAt) {
        runtime.createMessageCorrelation(ProcessKeys.RECONSIDERATION_REQUESTED)
                .processInstanceBusinessKey(reconsideration.toString())
                .setVariable(EngineVariables.REVIEW_DUE_AT, Date.from(dueAt))
                .correlate();
    }

    @Override
    public void ended(Reconsideration reconsideration, Instant now) {
        String id = reconsideration.id().toString();
        timers.move(ProcessKeys.RECONSIDERATION, id, RECONSIDERATION_WINDOW_CLOSED, now);
        runtime.createMessageCorrelation(ProcessKeys.RECONSIDERATION_ENDED)
                .processInstanceBusinessKey(id)
                .correlateAll();
    }

    @Override
    public void moved(ReconsiderationId reconsideration, Instant closesAt, Instant dueAt) {
        String id = reconsideration.toString();
        timers.move(ProcessKeys.RECONSIDERATION, id, RECONSIDERATION_WINDOW_CLOSED, closesAt.plusSeconds(1));
        if (dueAt != null) {
            timers.move(ProcessKeys.RECONSIDERATION, id, RECONSIDERATION_OVERDUE, dueAt);
        }
    }
}
