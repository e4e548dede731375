package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.event.EventCode;
import org.pregny.event.EventEdition;
import org.pregny.event.EventProcess;
import org.springframework.stereotype.Component;

/** Starts the one process that watches an event's application window, the one that reminds of it, and the one that carries each change to people. */
@Component
class EngineEventProcess implements EventProcess {

    private static final String WINDOW_CLOSES = "windowCloses";
    private static final String REMINDER_DUE = "reminderDue";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineEventProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void windowAnnounced(EventCode event, Instant closesBefore) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.APPLICATION_WINDOW,
                event.text(),
                Map.of(EngineVariables.CLOSES_BEFORE, Date.from(closesBefore)));
    }

    @Override
    public void windowMoved(EventCode event, Instant closesBefore) {
        if (!moveWatch(event, closesBefore)) {
            windowAnnounced(event, closesBefore);
        }
    }

    @Override
    public void windowEnded(EventCode event, Instant now) {
        moveWatch(event, now);
    }

    /** A reminder that is being sent has no timer left: it ends by itself, and the next is planned beside it. */
    @Override
    public void reminderMoved(EventCode event, Instant remindAt) {
        if (!timers.moveWaiting(ProcessKeys.VISIT_REMINDER, event.text(), REMINDER_DUE, remindAt)) {
            runtime.startProcessInstanceByKey(
                    ProcessKeys.VISIT_REMINDER, event.text(), Map.of(EngineVariables.REMIND_AT, Date.from(remindAt)));
        }
    }

    @Override
    public void reminderEnded(EventCode event, Instant now) {
        timers.moveWaiting(ProcessKeys.VISIT_REMINDER, event.text(), REMINDER_DUE, now);
    }

    private boolean moveWatch(EventCode event, Instant due) {
        return timers.move(ProcessKeys.APPLICATION_WINDOW, event.text(), WINDOW_CLOSES, due);
    }

    @Override
    public void changed(EventEdition edition) {
        runtime.startProcessInstanceByKey(ProcessKeys.EVENT_CHANGE, edition.toString());
    }
}
