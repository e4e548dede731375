package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.ParkingDesk;
import org.pregny.process.EngineVariables;
import org.pregny.review.BasisVerdict;
import org.springframework.stereotype.Component;

/** Hands an application to the reviewers that cannot wait any longer. */
@Component("endAccreditationWait")
class EndAccreditationWait implements JavaDelegate {

    private final ParkingDesk parking;

    EndAccreditationWait(ParkingDesk parking) {
        this.parking = parking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.BASIS_VERDICT, BasisVerdict.ACCREDITATION_OPEN.name());
        execution.setVariable(EngineVariables.REVIEW_DUE_AT, Date.from(parking.endWait(id)));
    }
}
