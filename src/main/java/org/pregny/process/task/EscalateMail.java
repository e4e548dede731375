package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.correspondence.UndeliveredDesk;
import org.springframework.stereotype.Component;

/** Marks an undelivered letter that nobody has seen to for a day. */
@Component("escalateMail")
class EscalateMail implements JavaDelegate {

    private final UndeliveredDesk undelivered;

    EscalateMail(UndeliveredDesk undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public void execute(DelegateExecution execution) {
        undelivered.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
