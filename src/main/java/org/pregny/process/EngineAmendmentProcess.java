package org.pregny.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.AmendmentProcess;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationProcess;
import org.pregny.application.BasisDesk;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Lets the engine follow an application whose basis is another than before. */
@Component
class EngineAmendmentProcess implements AmendmentProcess {

    private static final String ELIGIBILITY_BASIS = "eligibilityBasis";

    private final RuntimeService runtime;
    private final DecisionService decisions;
    private final BasisDesk bases;
    private final ApplicationProcess applications;
    private final ReviewSchedule reviews;

    EngineAmendmentProcess(
            RuntimeService runtime,
            DecisionService decisions,
            BasisDesk bases,
            ApplicationProcess applications,
            ReviewSchedule reviews) {
        this.runtime = runtime;
        this.decisions = decisions;
        this.bases = bases;
        this.applications = applications;
        this.reviews = reviews;
    }

    /** The verdict is kept where the first one was, for reviews to come, and shown in the one that is open; one that waits for its organisation asks again. */
    @Override
    public void basisChanged(ApplicationId application) {
        Map<String, Object> facts = bases.facts(application);
        String verdict = decisions
                .evaluateDecisionTableByKey(ELIGIBILITY_BASIS, Map.of(EngineVariables.FACTS, facts))
                .getSingleEntry();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProcessKeys.EVENT_APPLICATION)
                .processInstanceBusinessKey(application.toString())
                .list()
                .forEach(instance -> runtime.setVariable(instance.getId(), EngineVariables.BASIS_VERDICT, verdict));
        reviews.basisChanged(application, BasisVerdict.valueOf(verdict));
        applications.accreditationDecided(application);
    }
}
