package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.grant.MeasureId;
import org.pregny.grant.MeasureWork;
import org.springframework.stereotype.Component;

/** Tells the organisation what has become of its accreditation. */
@Component("concludeMeasure")
class ConcludeMeasure implements JavaDelegate {

    private final MeasureWork work;

    ConcludeMeasure(MeasureWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.conclude(MeasureId.of(execution.getProcessBusinessKey()));
    }
}
