package org.pregny.pass;

import org.pregny.application.NeedNoted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever holds a list of passes learns with the next change that a holder needs help, or is not to be shown. */
@Component
class NeedFollowing {

    private final RollStore roll;

    NeedFollowing(RollStore roll) {
        this.roll = roll;
    }

    @EventListener
    void on(NeedNoted noted) {
        roll.touch(noted.person().id());
    }
}
