package org.pregny.pass;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.pregny.accreditation.RemovalDesk;
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

    /** Whoever is blocked stands at a door or does not travel: half a working day. */
    public static final Duration DECIDED_WITHIN = Duration.ofHours(4);

    private final PassStore passes;
    private final RevocationStore store;
    private final RevocationScope scope;
    private final PassLife life;
    private final RevocationProcess process;
    private final RemovalDesk removals;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RevocationDesk(
            PassStore passes,
            RevocationStore store,
            RevocationScope scope,
            PassLife life,
            RevocationProcess process,
            RemovalDesk removals,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.passes = passes;
        this.store = store;
        this.scope = scope;
        this.life = life;
        this.process = process;
        this.removals = removals;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Blocks one pass at once and asks an organiser to decide. */
    public Revocation propose(PassId id, PassReason reason) {
        Pass pass = passes.lock(id).orElseThrow(PassOffice::notFound);
        return proposed(new RevocationId(entropy.nextId()), pass, List.of(pass), reason);
    }

    /**
     * Blocks at once every live pass of the organisation that this pass came through, for the same event, and removes
     * the organisation from it: it is granted nothing more until the proposal is dropped or the removal lifted.
     */
    public Revocation proposeForOrganisation(PassId id, PassReason reason) {
        Pass pass = passes.find(id).orElseThrow(PassOffice::notFound);
        if (pass.application() == null) {
            throw RevocationRefused.nothingToRevoke();
        }
        RevocationId revocation = new RevocationId(entropy.nextId());
        Actor by = reason.by().actor();
        removals.remove(revocation.uuid(), scope.organisationOf(pass), pass.event(), reason.note(), by);
        return proposed(revocation, pass, scope.livePassesOfOrganisation(pass), reason);
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
        if (outcome == RevocationOutcome.CLEARED) {
            removals.drop(id.uuid(), organiser);
        }
        process.decided(id, outcome);
    }

    /** Marks a proposal that nobody has decided in time, once. */
    public void escalate(RevocationId id) {
        Revocation revocation = revocation(id);
        if (store.escalate(id, clock.instant())) {
            events.publishEvent(new RevocationOverdue(revocation, scope.caseOf(revocation)));
        }
    }

    /** Those that wait for an organiser, the overdue before the others, the oldest first. */
    public List<Revocation> open() {
        return store.open();
    }

    public Revocation revocation(RevocationId id) {
        return store.find(id).orElseThrow(PassOffice::notFound);
    }

    private Revocation proposed(RevocationId id, Pass about, List<Pass> affected, PassReason reason) {
        if (affected.isEmpty()) {
            throw RevocationRefused.nothingToRevoke();
        }
        affected.forEach(pass -> life.change(pass, PassState.SUSPENDED, reason));
        Revocation revocation = new Revocation(
                id,
                about.event(),
                affected.stream().map(Pass::id).toList(),
                reason,
                clock.instant(),
                false,
                null,
                null,
                null);
        store.add(revocation);
        events.publishEvent(new RevocationEvent(
                revocation, null, about.caseId(), reason.by().actor()));
        process.proposed(revocation.id(), revocation.proposedAt().plus(DECIDED_WITHIN));
        return revocation;
    }
}
