package org.pregny.pass;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes every change that verifiers must hear of in the transaction that makes it: no note, no change. */
@Component
class StatusKeeping {

    private final StatusStore store;
    private final Clock clock;

    StatusKeeping(StatusStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void note(PassEvent.PassChanged changed) {
        StatusCode before = StatusCode.of(changed.change().from());
        StatusCode after = StatusCode.of(changed.change().to());
        if (before != after) {
            store.add(changed.pass(), after, clock.instant());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void note(KeyEvent.KeyRevoked revoked) {
        store.add(revoked.key(), clock.instant());
    }
}
