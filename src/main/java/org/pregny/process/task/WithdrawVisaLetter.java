package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Makes a visa support letter invalid and forgets the passport. */
@Component("withdrawVisaLetter")
class WithdrawVisaLetter implements JavaDelegate {

    private final VisaRegister register;

    WithdrawVisaLetter(VisaRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.withdraw(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
