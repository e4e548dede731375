package org.pregny.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.MachineTime;
import org.pregny.kernel.NodeName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters in hand for a while, in transactions that never wait for a mail server. What is due is a matter of the
 * clock; how long a machine may be believed is a matter of real time, so moving a rehearsal's clock ends no lease.
 */
@Component
class MailClaims {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ClaimStore store;
    private final AttemptStore attempts;
    private final FlowStore flows;
    private final CorrespondenceSettings settings;
    private final NodeName node;
    private final Entropy entropy;
    private final Clock clock;
    private final MachineTime machine;

    private final Map<UUID, Instant> open = new ConcurrentHashMap<>();

    MailClaims(
            ClaimStore store,
            AttemptStore attempts,
            FlowStore flows,
            CorrespondenceSettings settings,
            NodeName node,
            Entropy entropy,
            Clock clock,
            MachineTime machine) {
        this.store = store;
        this.attempts = attempts;
        this.flows = flows;
        this.settings = settings;
        this.node = node;
        this.entropy = entropy;
        this.clock = clock;
        this.machine = machine;
    }

    /** The next letters to hand over; none while mail is stopped or enough has left this minute. */
    @Transactional
    public MailBatch take() {
        Instant now = clock.instant();
        boolean paced = settings.pacing().perMinute() > 0;
        MailFlow flow = paced ? flows.lock() : flows.read();
        int limit = flow.isShut(now) ? 0 : Math.min(allowance(now), flow.serverIsAway() ? 1 : settings.batch());
        List<UUID> due = limit > 0 ? store.lockDue(now, machine.now(), limit) : List.of();
        if (due.isEmpty()) {
            return MailBatch.NONE;
        }
        UUID claim = entropy.nextId();
        Instant until = machine.now().plus(settings.lease());
        store.claim(due, claim, node.text(), until);
        open.put(claim, until);
        return new MailBatch(claim, store.claimed(claim), flow.serverIsAway());
    }

    private int allowance(Instant now) {
        int perMinute = settings.pacing().perMinute();
        return perMinute == 0 ? Integer.MAX_VALUE : perMinute - attempts.since(now.minus(MINUTE), machine.now());
    }

    /** Whether the letters of this claim are still ours: a machine that stood still for too long has lost them. */
    boolean holds(UUID claim) {
        Instant until = open.get(claim);
        return until != null && machine.now().isBefore(until);
    }

    /** Says of all that is in hand that its sender is alive. */
    @Transactional
    public void renew() {
        Instant until = machine.now().plus(settings.lease());
        for (UUID claim : open.keySet()) {
            if (holds(claim)) {
                store.renew(claim, until);
                open.replace(claim, until);
            }
        }
    }

    /** What was not handed over is anybody's again. */
    @Transactional
    public void giveBack(UUID claim) {
        open.remove(claim);
        store.giveBack(claim);
    }

    /** At the start: what this node had in hand when it ended is taken up at once, not when the lease is over. */
    @Transactional
    public void takeUpAgain() {
        store.giveBackAll(node.text());
    }
}
