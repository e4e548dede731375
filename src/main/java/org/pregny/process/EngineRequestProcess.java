package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.pregny.request.ObjectionStanding;
import org.pregny.request.RequestId;
import org.pregny.request.RequestProcess;
import org.pregny.screening.ScreeningOpening;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts and wakes the process of a request for special accreditation. */
@Component
class EngineRequestProcess implements RequestProcess {

    private static final List<String> SCREENING_TIMERS =
            List.of("screeningOverdue", "recommendationOverdue", "secondLookOverdue");

    private final RuntimeService runtime;
    private final EngineTimers timers;
    private final ObjectProvider<ScreeningOpening> screening;

    EngineRequestProcess(RuntimeService runtime, EngineTimers timers, ObjectProvider<ScreeningOpening> screening) {
        this.runtime = runtime;
        this.timers = timers;
        this.screening = screening;
    }

    @Override
    public void submitted(RequestId request, Instant screeningDueAt) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.ORG_ACCREDITATION,
                request.toString(),
                Map.of(EngineVariables.SCREENING_DUE_AT, Date.from(screeningDueAt)));
    }

    @Override
    public void answered(RequestId request, Instant screeningDueAt) {
        message(ProcessKeys.REQUESTER_ANSWERED, request)
                .setVariable(EngineVariables.SCREENING_DUE_AT, Date.from(screeningDueAt))
                .correlate();
    }

    @Override
    public void withdrawn(RequestId request) {
        message(ProcessKeys.REQUEST_WITHDRAWN, request).correlate();
    }

    @Override
    public void merged(RequestId request) {
        message(ProcessKeys.REQUEST_MERGED, request).correlate();
    }

    @Override
    public void circulated(RequestId request) {
        message(ProcessKeys.LIST_CIRCULATED, request).correlate();
    }

    @Override
    public void silenceEnded(RequestId request) {
        message(ProcessKeys.SILENCE_ENDED, request).correlate();
    }

    @Override
    public void objected(RequestId request) {
        message(ProcessKeys.OBJECTION_RECEIVED, request).correlate();
    }

    @Override
    public void objectionsSettled(RequestId request, ObjectionStanding standing) {
        message(ProcessKeys.OBJECTIONS_SETTLED, request)
                .setVariable(EngineVariables.OBJECTION_STANDING, standing.name())
                .correlate();
    }

    @Override
    public void reconsiderationAsked(RequestId request, Instant dueAt) {
        message(ProcessKeys.RECONSIDERATION_ASKED, request)
                .setVariable(EngineVariables.SCREENING_DUE_AT, Date.from(dueAt))
                .correlate();
    }

    @Override
    public void moved(RequestId request, Instant screeningDueAt) {
        SCREENING_TIMERS.forEach(
                timer -> timers.move(ProcessKeys.ORG_ACCREDITATION, request.toString(), timer, screeningDueAt));
        screening.getObject().moved(request, screeningDueAt);
    }

    private MessageCorrelationBuilder message(String name, RequestId request) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(request.toString());
    }
}
