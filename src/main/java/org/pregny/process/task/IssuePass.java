package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassOffice;
import org.springframework.stereotype.Component;

/** Issues the representative's pass, or finds the one that exists. */
@Component("issuePass")
class IssuePass implements JavaDelegate {

    private final PassOffice passes;

    IssuePass(PassOffice passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passes.issue(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
