package org.pregny.process.task;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.application.ApplicationId;
import org.pregny.application.HeldDecision;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Learns whether a decision is held, and until when; nothing of that is kept in the engine. */
@Component("gatherDecisionStanding")
class GatherDecisionStanding implements ExecutionListener {

    private final HeldDecisionDesk held;

    GatherDecisionStanding(HeldDecisionDesk held) {
        this.held = held;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        Optional<HeldDecision> now = held.held(id);
        String standing =
                now.map(HeldDecision::state).orElse(HeldDecision.State.SETTLED).name();
        Date until = now.map(HeldDecision::sendsAt).map(Date::from).orElse(null);
        execution.setVariable(EngineVariables.DECISION_STANDING, Variables.stringValue(standing, true));
        execution.setVariable(EngineVariables.GRACE_ENDS_AT, Variables.dateValue(until, true));
    }
}
