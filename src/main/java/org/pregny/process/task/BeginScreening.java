package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Hands a request to the screeners. */
@Component("beginScreening")
class BeginScreening implements JavaDelegate {

    private final RequestCourse course;

    BeginScreening(RequestCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.screened(RequestId.of(execution.getProcessBusinessKey()));
    }
}
