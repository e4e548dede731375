package org.pregny.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.pass.PassProcess;
import org.springframework.stereotype.Component;

/** Wakes an issuance that waits for a date, starts the watch over the end of passes, and asks the table who needs a pass outside of a model. */
@Component
class EnginePassProcess implements PassProcess {

    private static final String WHO_NEEDS_PASS = "whoNeedsPass";
    private static final String SPECIAL_EVENT_PASS = "SPECIAL_EVENT_PASS";

    private final RuntimeService runtime;
    private final DecisionService decisions;

    EnginePassProcess(RuntimeService runtime, DecisionService decisions) {
        this.runtime = runtime;
        this.decisions = decisions;
    }

    @Override
    public void dateConfirmed(RepresentativeId representative) {
        runtime.createMessageCorrelation(ProcessKeys.DATE_CONFIRMED)
                .processInstanceBusinessKey(representative.toString())
                .correlateAll();
    }

    /** Whoever has no pass needs no visa: a letter that asks for one is withdrawn. */
    @Override
    public void revoked(RepresentativeId representative) {
        runtime.createMessageCorrelation(ProcessKeys.VISA_LETTER_WITHDRAWN)
                .processInstanceVariableEquals(EngineVariables.REPRESENTATIVE_ID, representative.toString())
                .correlateAll();
    }

    @Override
    public boolean needsPass(Map<String, Object> facts) {
        String need = decisions
                .evaluateDecisionTableByKey(WHO_NEEDS_PASS, Map.of(EngineVariables.FACTS, facts))
                .getSingleEntry();
        return SPECIAL_EVENT_PASS.equals(need);
    }

    @Override
    public void firstIssued(EventCode event) {
        runtime.startProcessInstanceByKey(ProcessKeys.PASS_EXPIRY, event.text());
    }
}
