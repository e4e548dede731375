package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.ParkingDesk;
import org.springframework.stereotype.Component;

/** Refuses everybody whose organisation was not accredited. */
@Component("refuseUnaccredited")
class RefuseUnaccredited implements JavaDelegate {

    private final ParkingDesk parking;

    RefuseUnaccredited(ParkingDesk parking) {
        this.parking = parking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        parking.refuse(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
