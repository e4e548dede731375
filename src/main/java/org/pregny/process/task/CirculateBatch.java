package org.pregny.process.task;

import java.util.List;
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
        List<RequestId> batch = Batches.open((String) execution.getVariable(EngineVariables.BATCH), RequestId::of);
        int version = work.version(list);
        alone.each(batch, request -> work.circulate(list, version, request));
        work.circulated(list, batch);
    }
}
