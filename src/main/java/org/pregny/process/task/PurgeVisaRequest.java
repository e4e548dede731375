package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Forgets the passport of a request after the event. */
@Component("purgeVisaRequest")
class PurgeVisaRequest implements JavaDelegate {

    private final VisaOffice office;

    PurgeVisaRequest(VisaOffice office) {
        this.office = office;
    }

    @Override
    public void execute(DelegateExecution execution) {
        office.purge(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
