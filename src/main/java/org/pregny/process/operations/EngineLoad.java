package org.pregny.process.operations;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much work the engine has before it. */
@Service
@Transactional(readOnly = true)
public class EngineLoad {

    private final ManagementService management;

    EngineLoad(ManagementService management) {
        this.management = management;
    }

    /** Jobs that are due and will run by themselves. */
    public long due() {
        return management.createJobQuery().executable().count();
    }

    /** All jobs that will run by themselves, those with a later date included. */
    public long waiting() {
        return management.createJobQuery().withRetriesLeft().count();
    }
}
