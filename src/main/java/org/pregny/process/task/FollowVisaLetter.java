package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.letter.VisaRegister;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lets the visa support letter of one person follow the event. */
@Component("followVisaLetter")
class FollowVisaLetter implements JavaDelegate {

    private final VisaRegister register;

    FollowVisaLetter(VisaRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(EngineVariables.REPRESENTATIVE_ID);
        register.reissueAfterMove(RepresentativeId.of(id));
    }
}
