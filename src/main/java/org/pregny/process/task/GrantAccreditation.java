package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Accredits one organisation of a list. */
@Component("grantAccreditation")
class GrantAccreditation implements JavaDelegate {

    private final RequestCourse course;

    GrantAccreditation(RequestCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.accredited(RequestId.of(execution.getProcessBusinessKey()));
    }
}
