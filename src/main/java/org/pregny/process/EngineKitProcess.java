package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.pass.KitProcess;
import org.springframework.stereotype.Component;

/** Starts the wait until a kit's holders are to be forgotten. */
@Component
class EngineKitProcess implements KitProcess {

    private final RuntimeService runtime;

    EngineKitProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void made(UUID kit, Instant forgetAt) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.KIT_RETENTION, kit.toString(), Map.of(EngineVariables.FORGET_AT, Date.from(forgetAt)));
    }
}
