package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.AmendmentId;
import org.pregny.application.ChangeRequestDesk;
import org.springframework.stereotype.Component;

/** Tells the contact what became of the wish for a change. */
@Component("announceChange")
class AnnounceChange implements JavaDelegate {

    private final ChangeRequestDesk changes;

    AnnounceChange(ChangeRequestDesk changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.announce(AmendmentId.of(execution.getProcessBusinessKey()));
    }
}
