package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.WaitingProcess;
import org.springframework.stereotype.Component;

/** Starts and wakes the process of a person on the waiting list. */
@Component
class EngineWaitingProcess implements WaitingProcess {

    private static final String WAITING_OVER = "waitingOver";
    private static final String OFFER_EXPIRED = "offerExpired";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineWaitingProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void awaitPlace(RepresentativeId representative, Instant until) {
        start(representative, RepresentativeState.WAITLISTED, EngineVariables.WAITING_ENDS_AT, until);
    }

    @Override
    public void awaitConfirmation(RepresentativeId representative, Instant answerBefore) {
        start(representative, RepresentativeState.OFFERED, EngineVariables.ANSWER_BEFORE, answerBefore);
    }

    private void start(RepresentativeId representative, RepresentativeState standing, String until, Instant time) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.WAITING_PLACE,
                representative.toString(),
                Map.of(
                        until,
                        Date.from(time),
                        EngineVariables.PLACE_STANDING,
                        standing.name(),
                        EngineVariables.REPRESENTATIVE_ID,
                        representative.toString()));
    }

    @Override
    public void placeOffered(RepresentativeId representative, Instant answerBefore) {
        runtime.createMessageCorrelation(ProcessKeys.PLACE_OFFERED)
                .processInstanceBusinessKey(representative.toString())
                .setVariable(EngineVariables.ANSWER_BEFORE, Date.from(answerBefore))
                .correlate();
    }

    @Override
    public void offerAccepted(RepresentativeId representative) {
        correlate(ProcessKeys.OFFER_ACCEPTED, representative);
    }

    @Override
    public void offerDeclined(RepresentativeId representative) {
        correlate(ProcessKeys.OFFER_DECLINED, representative);
    }

    @Override
    public void waitingMoved(RepresentativeId representative, Instant until) {
        timers.move(ProcessKeys.WAITING_PLACE, representative.toString(), WAITING_OVER, until);
        timers.move(ProcessKeys.WAITING_PLACE, representative.toString(), OFFER_EXPIRED, until);
    }

    private void correlate(String message, RepresentativeId representative) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(representative.toString())
                .correlate();
    }
}
