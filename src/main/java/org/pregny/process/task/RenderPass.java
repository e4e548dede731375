package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassOffice;
import org.springframework.stereotype.Component;

/** Prints the pass once. */
@Component("renderPass")
class RenderPass implements JavaDelegate {

    private final PassOffice passes;

    RenderPass(PassOffice passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passes.render(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
