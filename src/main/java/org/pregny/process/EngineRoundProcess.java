package org.pregny.process;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.round.Round;
import org.pregny.round.RoundEdition;
import org.pregny.round.RoundProcess;
import org.springframework.stereotype.Component;

/** Starts the one process that watches over a round, moves its timer, and starts the one that carries each change further. */
@Component
class EngineRoundProcess implements RoundProcess {

    private static final String ROUND_MOMENT_COMES = "roundMomentComes";

    private final RuntimeService runtime;
    private final EngineTimers timers;

    EngineRoundProcess(RuntimeService runtime, EngineTimers timers) {
        this.runtime = runtime;
        this.timers = timers;
    }

    @Override
    public void announced(Round round) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.ACCREDITATION_ROUND, round.id().toString());
    }

    @Override
    public void moved(Round round, Instant next) {
        moveTimer(round, next);
        runtime.startProcessInstanceByKey(
                ProcessKeys.ROUND_CHANGE, RoundEdition.of(round).toString());
    }

    /** A round that closes by its date is not waiting any more. */
    @Override
    public void ended(Round round, Instant now) {
        moveTimer(round, now);
    }

    private void moveTimer(Round round, Instant due) {
        timers.moveWaiting(ProcessKeys.ACCREDITATION_ROUND, round.id().toString(), ROUND_MOMENT_COMES, due);
    }
}
