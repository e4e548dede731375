package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.pregny.event.EventCode;
import org.pregny.pass.PassExpiry;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Looks up when the passes of the event end, as things stand before the wait. */
@Component("gatherPassesEnd")
class GatherPassesEnd implements ExecutionListener {

    private final PassExpiry expiry;

    GatherPassesEnd(PassExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public void notify(DelegateExecution execution) {
        EventCode event = EventCode.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.PASSES_END_AT, Date.from(expiry.passesEndAt(event)));
    }
}
