package org.pregny.process.task;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.process.EngineVariables;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Tells why a request was refused and learns until when another look can be asked for; that second still counts. */
@Component("announceRefusal")
class AnnounceRefusal implements JavaDelegate {

    private final RequestNotices notices;

    AnnounceRefusal(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant closes = notices.refused(RequestId.of(execution.getProcessBusinessKey()));
        execution.setVariable(EngineVariables.RECONSIDERATION_CLOSES_BEFORE, Date.from(closes.plusSeconds(1)));
    }
}
