package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.DraftDesk;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/** Lets the drafts of an event lapse when its application window has closed. */
@Component("lapseDrafts")
class LapseDrafts implements JavaDelegate {

    private final DraftDesk drafts;

    LapseDrafts(DraftDesk drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.lapseDrafts(EventCode.of(execution.getProcessBusinessKey()));
    }
}
