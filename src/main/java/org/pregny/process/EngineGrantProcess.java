package org.pregny.process;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.grant.GrantProcess;
import org.pregny.grant.MeasureId;
import org.springframework.stereotype.Component;

/** Starts the one process that ends accreditations on their day, and one for each measure that two agreed on. */
@Component
class EngineGrantProcess implements GrantProcess {

    /** There is one for all accreditations, of whatever process. */
    private static final String ALL = "accreditations";

    private static final String ACCREDITATIONS_RUN_OUT = "accreditationsRunOut";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineGrantProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void watch() {
        runtime.startProcessInstanceByKey(ProcessKeys.ACCREDITATION_EXPIRY, ALL);
    }

    @Override
    public void wakeEarlier(Instant wakes) {
        timers.moveWaiting(ProcessKeys.ACCREDITATION_EXPIRY, ALL, ACCREDITATIONS_RUN_OUT, wakes);
    }

    @Override
    public void measureAgreed(MeasureId measure) {
        runtime.startProcessInstanceByKey(ProcessKeys.ACCREDITATION_END, measure.toString());
    }
}
