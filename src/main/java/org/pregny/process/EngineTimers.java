package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves timers that already run, for dates that come from an event which has moved. */
@Component
class EngineTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    EngineTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Moves the timer, wherever it stands; false when no such process is there any more. A timer that fired stays fired. */
    boolean move(String process, String businessKey, String timer, Instant due) {
        List<ProcessInstance> running = running(process, businessKey);
        running.forEach(instance -> move(instance, timer, Date.from(due)));
        return !running.isEmpty();
    }

    /** Moves the timer; false when no process waits for it any more. */
    boolean moveWaiting(String process, String businessKey, String timer, Instant due) {
        return running(process, businessKey).stream()
                        .mapToInt(instance -> move(instance, timer, Date.from(due)))
                        .sum()
                > 0;
    }

    private List<ProcessInstance> running(String process, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private int move(ProcessInstance instance, String timer, Date due) {
        List<Job> jobs = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .timers()
                .list();
        jobs.forEach(job -> management.setJobDuedate(job.getId(), due));
        return jobs.size();
    }
}
