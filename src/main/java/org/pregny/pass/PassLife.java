package org.pregny.pass;

import java.time.Clock;
import java.util.List;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one place where a pass changes its state: the move is checked, made, written down and told, or nothing is. */
@Component
class PassLife {

    private final PassStore store;
    private final FreshPasses fresh;
    private final PassChangeStore changes;
    private final PassProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PassLife(
            PassStore store,
            FreshPasses fresh,
            PassChangeStore changes,
            PassProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.fresh = fresh;
        this.changes = changes;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    Pass begin(Pass pass, PassReason reason) {
        store.add(pass);
        fresh.begun(pass);
        changes.add(new PassChange(pass.id(), null, pass.state(), reason, clock.instant()));
        events.publishEvent(new PassEvent.PassIssued(pass, reason.by().actor()));
        return pass;
    }

    /** The pass must be locked; it is as it was read. */
    Pass change(Pass pass, PassState to, PassReason reason) {
        if (!pass.state().mayBecome(to)) {
            throw new PassChangeRefused(pass.state());
        }
        fresh.forget(pass);
        store.become(pass.id(), pass.state(), to);
        PassChange change = new PassChange(pass.id(), pass.state(), to, reason, clock.instant());
        changes.add(change);
        Pass changed = store.find(pass.id()).orElseThrow();
        events.publishEvent(new PassEvent.PassChanged(changed, change));
        if (to == PassState.REVOKED && pass.representative() != null) {
            process.revoked(pass.representative());
        }
        return changed;
    }

    Pass activate(Pass pass, DocumentType documentSeen, PassReason reason) {
        if (!pass.state().mayBecome(PassState.ACTIVATED) || pass.state() == PassState.SUSPENDED) {
            throw new PassChangeRefused(pass.state());
        }
        store.activated(pass.id(), documentSeen, reason.by().actor().name(), clock.instant());
        return change(pass, PassState.ACTIVATED, reason);
    }

    /** Ends every live pass of the event that is over by now, all at once. */
    int expire(EventCode event) {
        int expired = changes.expire(event, clock.instant());
        events.publishEvent(new PassesExpired(event, expired));
        return expired;
    }

    List<PassChange> historyOf(PassId pass) {
        return changes.of(pass);
    }
}
