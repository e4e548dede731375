package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.pregny.circulation.CirculationProcess;
import org.pregny.circulation.ListId;
import org.springframework.stereotype.Component;

/** Starts and wakes the process of a circulation list, and the one that writes to Permanent Missions. */
@Component
class EngineListProcess implements CirculationProcess {

    private static final String SILENCE_ENDS = "silenceEnds";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineListProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void circulated(ListId list, Instant silentFrom, Instant finalisedFrom) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.CIRCULATION_LIST, list.toString(), dates(silentFrom, finalisedFrom));
    }

    /** The timer may not run yet, while requests are being told: then it reads the variables when it begins. */
    @Override
    public void silenceMoved(ListId list, Instant silentFrom, Instant finalisedFrom) {
        for (ProcessInstance running : running(list)) {
            runtime.setVariables(running.getId(), dates(silentFrom, finalisedFrom));
        }
        timers.moveWaiting(ProcessKeys.CIRCULATION_LIST, list.toString(), SILENCE_ENDS, silentFrom);
    }

    @Override
    public boolean finalisingOrdered(ListId list) {
        List<MessageCorrelationResult> woken = runtime.createMessageCorrelation(ProcessKeys.FINALISATION_ORDERED)
                .processInstanceBusinessKey(list.toString())
                .correlateAllWithResult();
        return !woken.isEmpty();
    }

    @Override
    public void noticeDue(ListId list) {
        runtime.startProcessInstanceByKey(ProcessKeys.MISSION_NOTICE, list.toString());
    }

    private List<ProcessInstance> running(ListId list) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProcessKeys.CIRCULATION_LIST)
                .processInstanceBusinessKey(list.toString())
                .list();
    }

    private static Map<String, Object> dates(Instant silentFrom, Instant finalisedFrom) {
        return Map.of(
                EngineVariables.SILENT_FROM, Date.from(silentFrom),
                EngineVariables.FINALISED_FROM, Date.from(finalisedFrom));
    }
}
