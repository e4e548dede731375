package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.LateDesk;
import org.pregny.kernel.Actor;
import org.pregny.process.EngineVariables;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Lets an application be reviewed that came late, but is in time by a deadline that was extended. */
@Component("admitApplicationInTime")
class AdmitApplicationInTime implements JavaDelegate {

    private final LateDesk late;
    private final ReviewSchedule reviews;

    AdmitApplicationInTime(LateDesk late, ReviewSchedule reviews) {
        this.late = late;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        reviews.admitted(id);
        execution.setVariable(EngineVariables.REVIEW_DUE_AT, Date.from(late.admit(id, Actor.SYSTEM)));
    }
}
