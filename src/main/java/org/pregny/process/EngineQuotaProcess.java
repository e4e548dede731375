package org.pregny.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.pregny.application.QuotaProcess;
import org.pregny.application.QuotaVerdict;
import org.springframework.stereotype.Component;

/** Asks the table that says who gets a place. */
@Component
class EngineQuotaProcess implements QuotaProcess {

    static final String QUOTA_CHECK = "quotaCheck";

    private final DecisionService decisions;

    EngineQuotaProcess(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public QuotaVerdict check(Map<String, Object> facts) {
        String verdict = decisions
                .evaluateDecisionTableByKey(QUOTA_CHECK, Map.of(EngineVariables.FACTS, facts))
                .getSingleEntry();
        return QuotaVerdict.valueOf(verdict);
    }
}
