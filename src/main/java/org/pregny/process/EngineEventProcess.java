package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.event.EventCode;
import org.pregny.event.EventProcess;
import org.springframework.stereotype.Component;

/** Starts the one process that watches an event's application window. */
@Component
class EngineEventProcess implements EventProcess {

    private final RuntimeService runtime;

    EngineEventProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void windowAnnounced(EventCode event, Instant closesBefore) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.APPLICATION_WINDOW,
                event.text(),
                Map.of(EngineVariables.CLOSES_BEFORE, Date.from(closesBefore)));
    }
}
