package org.pregny.pass;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where passes are revoked by two people: what is proposed is blocked at once, and an organiser who did not propose it
 * revokes or clears (domain b3, revocation; b4, four eyes).
 */
@Service
@Transactional
public class RevocationDesk {

    private final PassStore passes;
    private final RevocationStore store;
    private final RevocationScope scope;
    private final PassLife life;
    private final RevocationProcess process;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RevocationDesk(
            PassStore passes,
            RevocationStore store,
            RevocationScope scope,
            PassLife life,
            RevocationProcess process,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.passes = passes;
        this.store = store;
        this.scope = scope;
        this.life = life;
        this.process = process;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Blocks one pass at once and asks an organiser to decide. */
    public Revocation propose(PassId id, PassReason reason) {
        Pass pass = passes.lock(id).orElseThrow(PassOffice::notFound);
        return proposed(pass, List.of(pass), reason);
    }

    /** Blocks at once every live pass of the organisation that this pass came through, for the same event. */
    public Revocation proposeForOrganisation(PassId id, PassReason reason) {
        Pass pass = passes.find(id).orElseThrow(PassOffice::notFound);
        return proposed(pass, scope.livePassesOfOrganisation(pass), reason);
    }

    /** Of an organiser who did not propose it, once. */
    public void decide(RevocationId id, RevocationOutcome outcome, Actor organiser) {
        Revocation revocation = revocation(id);
        if (revocation.isProposedBy(organiser.name())) {
            throw RevocationRefused.sameTwoEyes();
        }
        if (!store.decide(id, outcome, organiser.name(), clock.instant())) {
            throw RevocationRefused.decidedAlready();
        }
        events.publishEvent(new RevocationEvent(revocation, outcome, scope.caseOf(revocation), organiser));
        process.decided(id, outcome);
    }

    /** Those that wait for an organiser, the oldest first. */
    public List<Revocation> open() {
        return store.open();
    }

    public Revocation revocation(RevocationId id) {
        return store.find(id).orElseThrow(PassOffice::notFound);
    }

    private Revocation proposed(Pass about, List<Pass> affected, PassReason reason) {
        if (affected.isEmpty()) {
            throw RevocationRefused.nothingToRevoke();
        }
        affected.forEach(pass -> life.change(pass, PassState.SUSPENDED, reason));
        Revocation revocation = new Revocation(
                new RevocationId(entropy.nextId()),
                about.event(),
                affected.stream().map(Pass::id).toList(),
                reason,
                clock.instant(),
                null,
                null,
                null);
        store.add(revocation);
        events.publishEvent(new RevocationEvent(
                revocation, null, about.caseId(), reason.by().actor()));
        process.proposed(revocation.id());
        return revocation;
    }
}
