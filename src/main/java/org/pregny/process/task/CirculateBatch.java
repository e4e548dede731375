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

/** Tells the requests of one batch that their list is circulated, each alone. */
@Component("circulateBatch")
class CirculateBatch implements JavaDelegate {

    private final CirculationWork work;
    private final EachAlone alone;

    CirculateBatch(CirculationWork work, EachAlone alone) {
        this.work = work;
        this.alone = alone;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ListId list = ListId.of(execution.getProcessBusinessKey());
        String batch = (String) execution.getVariable(EngineVariables.BATCH);
        alone.each(Batches.open(batch, RequestId::of), request -> work.circulate(list, request));
    }
}
