package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionId;
import org.pregny.application.SubstitutionProcess;
import org.springframework.stereotype.Component;

/** Starts the check of a person who is to take another's place, and ends it. */
@Component
class EngineSubstitutionProcess implements SubstitutionProcess {

    private static final String SUBSTITUTION_OVERDUE = "substitutionOverdue";
    private static final String SUBSTITUTION_EXPIRED = "substitutionExpired";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineSubstitutionProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void requested(Substitution substitution, Instant expiresAt) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.SUBSTITUTION,
                substitution.id().toString(),
                Map.of(
                        EngineVariables.APPLICATION_ID,
                        substitution.application().toString(),
                        EngineVariables.REPRESENTATIVE_ID,
                        substitution.substitute().toString(),
                        EngineVariables.REVIEW_DUE_AT,
                        Date.from(substitution.dueAt()),
                        EngineVariables.SUBSTITUTION_EXPIRES_AT,
                        Date.from(expiresAt)));
    }

    @Override
    public void ended(SubstitutionId substitution) {
        runtime.createMessageCorrelation(ProcessKeys.SUBSTITUTION_ENDED)
                .processInstanceBusinessKey(substitution.toString())
                .correlate();
    }

    @Override
    public void moved(Substitution substitution, Instant dueAt, Instant expiresAt) {
        String id = substitution.id().toString();
        timers.move(ProcessKeys.SUBSTITUTION, id, SUBSTITUTION_OVERDUE, dueAt);
        timers.move(ProcessKeys.SUBSTITUTION, id, SUBSTITUTION_EXPIRED, expiresAt);
    }
}
