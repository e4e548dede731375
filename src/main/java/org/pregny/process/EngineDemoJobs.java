package org.pregny.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.pregny.demo.DemoJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the jobs of the engine itself, one after the other, before it does them on threads of its own. */
@Component
@Profile("demo")
class EngineDemoJobs implements DemoJobs {

    private final ManagementService management;

    EngineDemoJobs(ManagementService management) {
        this.management = management;
    }

    /** One by one: what one does may take another away. */
    @Override
    public void runDue() {
        for (List<Job> due = next(); !due.isEmpty(); due = next()) {
            management.executeJob(due.getFirst().getId());
        }
    }

    private List<Job> next() {
        return management.createJobQuery().executable().orderByJobId().asc().listPage(0, 1);
    }
}
