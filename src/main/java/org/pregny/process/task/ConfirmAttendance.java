package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassOffice;
import org.springframework.stereotype.Component;

/** Tells a grounds-pass holder that no pass is needed. */
@Component("confirmAttendance")
class ConfirmAttendance implements JavaDelegate {

    private final PassOffice passes;

    ConfirmAttendance(PassOffice passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passes.confirmAttendance(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
