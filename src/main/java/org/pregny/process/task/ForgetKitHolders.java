package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.pass.KitFollowing;
import org.springframework.stereotype.Component;

/** Forgets who got the passes of a kit. */
@Component("forgetKitHolders")
class ForgetKitHolders implements JavaDelegate {

    private final KitFollowing kits;

    ForgetKitHolders(KitFollowing kits) {
        this.kits = kits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kits.forgetHolders(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
