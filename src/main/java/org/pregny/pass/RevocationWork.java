package org.pregny.pass;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what an organiser decided; each step may be asked for again without harm. */
@Service
@Transactional
public class RevocationWork {

    private final RevocationDesk desk;
    private final RevocationScope scope;
    private final PassLife life;
    private final PassDelivery delivery;
    private final PassMailing mailing;
    private final Clock clock;

    RevocationWork(
            RevocationDesk desk,
            RevocationScope scope,
            PassLife life,
            PassDelivery delivery,
            PassMailing mailing,
            Clock clock) {
        this.desk = desk;
        this.scope = scope;
        this.life = life;
        this.delivery = delivery;
        this.mailing = mailing;
        this.clock = clock;
    }

    public void revokePasses(RevocationId id) {
        Revocation revocation = desk.revocation(id);
        PassReason reason = PassReason.of(revocation.reason().cause(), decider(revocation));
        lock(revocation).forEach(pass -> life.change(pass, PassState.REVOKED, reason));
    }

    /** Each pass is again what it was; one whose time is over meanwhile has run out. Nobody was told, so nobody is told. */
    public void clearPasses(RevocationId id) {
        Revocation revocation = desk.revocation(id);
        PassReason reason = PassReason.of(PassCause.CLEARED, decider(revocation));
        lock(revocation).forEach(pass -> {
            Pass cleared = life.change(pass, stateBefore(pass), reason);
            delivery.render(cleared);
            delivery.send(cleared);
        });
    }

    /** A calm letter to each holder who has an address, without the reason; a cancelled event was told already. */
    public void tellHolders(RevocationId id) {
        scope.last(desk.revocation(id)).filter(pass -> !endedWithItsEvent(pass)).forEach(mailing::tellRevoked);
    }

    private boolean endedWithItsEvent(Pass pass) {
        return life.historyOf(pass.id()).stream()
                .anyMatch(change -> change.reason().cause() == PassCause.EVENT_CANCELLED);
    }

    private List<Pass> lock(Revocation revocation) {
        return scope.waiting(revocation).toList();
    }

    private PassState stateBefore(Pass pass) {
        if (pass.validUntil().isBefore(clock.instant())) {
            return PassState.EXPIRED;
        }
        return pass.activatedAt() == null ? PassState.ISSUED : PassState.ACTIVATED;
    }

    private static Authority decider(Revocation revocation) {
        return Authority.organiser(Actor.staff(revocation.decidedBy()));
    }
}
