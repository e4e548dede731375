package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.circulation.CirculationWork;
import org.pregny.circulation.ListId;
import org.pregny.process.Batches;
import org.pregny.process.EachAlone;
import org.pregny.process.EngineVariables;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Component;

/** Tells the requests of one batch that the silence is over, each alone. */
@Component("settleBatch")
class SettleBatch implements JavaDelegate {

    private final CirculationWork work;
    private final EachAlone alone;

    SettleBatch(CirculationWork work, EachAlone alone) {
        this.work = work;
        this.alone = alone;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ListId list = ListId.of(execution.getProcessBusinessKey());
        String batch = (String) execution.getVariable(EngineVariables.BATCH);
        alone.each(Batches.open(batch, RequestId::of), request -> work.settle(list, request));
    }
}
