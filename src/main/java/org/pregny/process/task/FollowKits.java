package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.event.EventEdition;
import org.pregny.pass.KitFollowing;
import org.springframework.stereotype.Component;

/** Voids the emergency kits whose day is no day of the event any more. */
@Component("followKits")
class FollowKits implements JavaDelegate {

    private final KitFollowing kits;

    FollowKits(KitFollowing kits) {
        this.kits = kits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kits.follow(EventEdition.of(execution.getProcessBusinessKey()).event());
    }
}
