package org.pregny.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.pregny.application.ApplicationId;
import org.pregny.application.BasisProcess;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/**
 * Leads an application from wherever it waits to the step where it waits for its organisation, or is refused with it. No
 * message waits for that in every application: only few ever need it.
 */
@Component
class EngineBasisProcess implements BasisProcess {

    static final String PARK_APPLICATION = "parkApplication";
    static final String REFUSE_UNACCREDITED = "refuseUnaccredited";

    private final RuntimeService runtime;
    private final ReviewSchedule reviews;

    EngineBasisProcess(RuntimeService runtime, ReviewSchedule reviews) {
        this.runtime = runtime;
        this.reviews = reviews;
    }

    @Override
    public void rest(ApplicationId application) {
        lead(application, PARK_APPLICATION);
    }

    @Override
    public void lose(ApplicationId application) {
        lead(application, REFUSE_UNACCREDITED);
    }

    private void lead(ApplicationId application, String step) {
        reviews.accreditationEnded(application);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProcessKeys.EVENT_APPLICATION)
                .processInstanceBusinessKey(application.toString())
                .list()
                .forEach(instance -> lead(instance, step));
    }

    private void lead(ProcessInstance instance, String step) {
        ActivityInstance now = runtime.getActivityInstance(instance.getId());
        ProcessInstanceModificationBuilder way =
                runtime.createProcessInstanceModification(instance.getId()).startBeforeActivity(step);
        Stream.of(now.getChildActivityInstances()).forEach(waiting -> way.cancelActivityInstance(waiting.getId()));
        Stream.of(now.getChildTransitionInstances()).forEach(waiting -> way.cancelTransitionInstance(waiting.getId()));
        way.execute();
    }
}
