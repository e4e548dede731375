package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.ParkingDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lets an application wait for the accreditation of its organisation, and learns until when at the latest. */
@Component("parkApplication")
class ParkApplication implements JavaDelegate {

    private final ParkingDesk parking;

    ParkApplication(ParkingDesk parking) {
        this.parking = parking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.ACCREDITATION_AWAITED_UNTIL, Date.from(parking.park(id)));
    }
}
