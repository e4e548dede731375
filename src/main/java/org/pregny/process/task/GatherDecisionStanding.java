package org.pregny.process.task;

import java.util.Date;
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
        Date until = held.held(id).map(HeldDecision::sendsAt).map(Date::from).orElse(null);
        String standing = held.standing(id).name();
        execution.setVariable(EngineVariables.DECISION_STANDING, Variables.stringValue(standing, true));
        execution.setVariable(EngineVariables.GRACE_ENDS_AT, Variables.dateValue(until, true));
    }
}
