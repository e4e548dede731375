package org.pregny.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.EventStanding;
import org.pregny.application.Delegations;
import org.springframework.stereotype.Component;

/**
 * Puts a new version in a pass's place: the old code is dead at once, and of several who do so in the same moment, one
 * makes the next version.
 */
@Component
class PassReplacing {

    private final PassStore store;
    private final FurtherPassStore further;
    private final PassChangeStore changes;
    private final PassLife life;
    private final PassIssuing issuing;
    private final PassOrders orders;
    private final Delegations delegations;

    PassReplacing(
            PassStore store,
            FurtherPassStore further,
            PassChangeStore changes,
            PassLife life,
            PassIssuing issuing,
            PassOrders orders,
            Delegations delegations) {
        this.store = store;
        this.further = further;
        this.changes = changes;
        this.life = life;
        this.issuing = issuing;
        this.orders = orders;
        this.delegations = delegations;
    }

    /** A new version of a pass that is live or lost; it must be activated again. */
    Pass replace(PassId id, PassReason reason) {
        Pass old = store.lock(id).orElseThrow(PassOffice::notFound);
        if (old.state() == PassState.SUSPENDED) {
            throw new PassChangeRefused(old.state());
        }
        if (old.type() == PassType.EMERGENCY_PASS) {
            throw new KitRefused("pass.kit.fault.replace");
        }
        if (old.application() != null && delegations.standingOf(old.application()) == EventStanding.REMOVED) {
            throw RevocationRefused.organisationRemoved();
        }
        return next(old, reason);
    }

    /**
     * The version that the reason's trigger asks for: made when first asked, found ever after. A suspended pass stays
     * suspended in its next version, a dead one stays dead, and an emergency pass ends: another is printed.
     */
    Pass reissue(PassId id, PassReason reason) {
        Pass last = lockLast(id);
        if (!last.state().mayBecome(PassState.SUPERSEDED) || isDone(last, reason.trigger())) {
            return last;
        }
        return last.type() == PassType.EMERGENCY_PASS
                ? life.change(last, PassState.REVOKED, reason)
                : carryOver(last, next(last, reason), reason);
    }

    private Pass next(Pass old, PassReason reason) {
        life.change(old, PassState.SUPERSEDED, reason);
        Pass next = life.begin(issuing.next(old, orders.again(old)), reason.setOffBy(null));
        if (old.representative() == null) {
            further.know(next.id(), further.known(old.id()));
        }
        return next;
    }

    private Pass carryOver(Pass old, Pass next, PassReason reason) {
        boolean sameToTheDesk =
                reason.cause().keepsActivation() && next.holder().isSamePersonAs(old.holder());
        Pass made = sameToTheDesk && old.activatedAt() != null
                ? life.activate(next, old.documentSeen(), reason.setOffBy(null))
                : next;
        return old.state() == PassState.SUSPENDED ? life.change(made, PassState.SUSPENDED, suspension(old)) : made;
    }

    /** The next version is suspended for the same cause and by the same authority, who may not decide it alone. */
    private PassReason suspension(Pass old) {
        return changes.of(old.id()).stream()
                .filter(c -> c.to() == PassState.SUSPENDED)
                .reduce((first, second) -> second)
                .map(PassChange::reason)
                .orElseThrow();
    }

    private boolean isDone(Pass last, String trigger) {
        return chain(last).stream().anyMatch(p -> changes.holds(p.id(), trigger));
    }

    /** Whoever waited for the lock may find that the pass is no longer the last. */
    Pass lockLast(PassId id) {
        Pass locked = store.lock(id).orElseThrow(PassOffice::notFound);
        return store.successorOf(locked.id()).map(s -> lockLast(s.id())).orElse(locked);
    }

    /** All versions, the first one first. */
    List<Pass> chain(Pass pass) {
        List<Pass> chain = new ArrayList<>(List.of(pass));
        while (chain.get(0).replaces() != null) {
            chain.add(0, store.find(chain.get(0).replaces()).orElseThrow());
        }
        Optional<Pass> next = store.successorOf(pass.id());
        while (next.isPresent()) {
            chain.add(next.get());
            next = store.successorOf(next.get().id());
        }
        return chain;
    }
}
