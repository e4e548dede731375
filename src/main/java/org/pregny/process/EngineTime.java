package org.pregny.process;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.pregny.kernel.ClockMoved;
import org.pregny.kernel.RehearsalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the engine live in the product's time: timers fire by the same clock that everything else reads. */
@Component
class EngineTime extends AbstractProcessEnginePlugin {

    private final Clock clock;

    EngineTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        follow();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void clockMoved(ClockMoved event) {
        follow();
    }

    private void follow() {
        if (clock instanceof RehearsalClock rehearsal) {
            ClockUtil.offset(rehearsal.offset().toMillis());
        }
    }
}
