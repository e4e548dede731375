package org.pregny.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.ApplicationId;
import org.pregny.application.HeldDecision;
import org.pregny.application.HeldDecisionGone;
import org.pregny.application.HeldDecisionProcess;
import org.springframework.stereotype.Component;

/** Wakes an application whose decision is held; if its timer goes off in the same moment, the timer was first. */
@Component
class EngineHeldDecisionProcess implements HeldDecisionProcess {

    private final RuntimeService runtime;

    EngineHeldDecisionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void undone(ApplicationId application) {
        wake(ProcessKeys.DECISION_UNDONE, application);
    }

    @Override
    public void released(ApplicationId application) {
        wake(ProcessKeys.DECISION_RELEASED, application);
    }

    private void wake(String message, ApplicationId application) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(application.toString())
                    .correlate();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException leaving) {
            throw new HeldDecisionGone(HeldDecision.State.SETTLED);
        }
    }
}
