package org.pregny.process.task;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.event.DeadlinesLeft;
import org.pregny.event.EventCode;
import org.pregny.event.EventOffice;
import org.pregny.portal.DraftDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lets the drafts of an event lapse whose deadline has passed, and finds the next deadline. */
@Component("lapseDrafts")
class LapseDrafts implements JavaDelegate {

    private final DraftDesk drafts;
    private final EventOffice office;

    LapseDrafts(DraftDesk drafts, EventOffice office) {
        this.drafts = drafts;
        this.office = office;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventCode event = EventCode.of(execution.getProcessBusinessKey());
        drafts.lapseDrafts(event);
        Optional<Instant> next = office.nextClosing(event);
        DeadlinesLeft left = next.isPresent() ? DeadlinesLeft.SOME : DeadlinesLeft.NONE;
        execution.setVariable(EngineVariables.DEADLINES_LEFT, left.name());
        next.map(Date::from).ifPresent(date -> execution.setVariable(EngineVariables.CLOSES_BEFORE, date));
    }
}
