package org.pregny.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.MailHandled.Deed;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.kernel.Actor;
import org.pregny.kernel.MachineTime;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where operators look at what left or did not leave, and hold it, cancel it or send it again. */
@Service
@Transactional
public class MailRoom {

    private final Outbox outbox;
    private final OutboxList list;
    private final AddressStore addresses;
    private final AttemptStore attempts;
    private final MailGate gate;
    private final CorrespondenceProcess process;
    private final Clock clock;
    private final MachineTime machine;
    private final ApplicationEventPublisher events;

    MailRoom(
            Outbox outbox,
            OutboxList list,
            AddressStore addresses,
            AttemptStore attempts,
            MailGate gate,
            CorrespondenceProcess process,
            Clock clock,
            MachineTime machine,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.list = list;
        this.addresses = addresses;
        this.attempts = attempts;
        this.gate = gate;
        this.process = process;
        this.clock = clock;
        this.machine = machine;
        this.events = events;
    }

    /** One page of what the filter lets through, newest first. */
    public MailPage page(MailFilter filter) {
        return list.page(filter);
    }

    /** Counts, and how long the oldest letter has been waiting. */
    public MailCounts counts() {
        return list.counts(clock.instant());
    }

    public List<String> templates() {
        return list.templates();
    }

    public OutgoingMail mail(UUID id) {
        return outbox.find(id).orElseThrow(MailRoom::notFound);
    }

    /** The message just as it leaves, with all its parts (RFC 5322). */
    public byte[] message(UUID id) {
        mail(id);
        return outbox.message(id);
    }

    public List<MailAttempt> attempts(UUID id) {
        return attempts.of(id);
    }

    public MailFlow flow() {
        return gate.flow();
    }

    /** Lets no letter leave, whatever it is, until {@link #releaseAll}; false when that is so already. */
    public boolean holdAll(Actor actor) {
        return gate.hold(actor);
    }

    public boolean releaseAll(Actor actor) {
        return gate.release(actor);
    }

    /** Stops one waiting letter; false when it is not waiting, or is leaving just now. */
    public boolean hold(UUID id, Actor actor) {
        return move(id, State.QUEUED, State.HELD, Deed.HELD, actor);
    }

    public boolean release(UUID id, Actor actor) {
        OutgoingMail mail = lock(id);
        boolean held = mail.state() == State.HELD;
        if (held) {
            outbox.requeue(id, clock.instant());
            events.publishEvent(MailHandled.of(mail, Deed.RELEASED, actor));
        }
        return held;
    }

    /** Nothing is deleted: a cancelled letter stays to be seen, and may still be sent again. */
    public boolean cancel(UUID id, Actor actor) {
        return move(id, State.QUEUED, State.CANCELLED, Deed.CANCELLED, actor)
                || move(id, State.HELD, State.CANCELLED, Deed.CANCELLED, actor)
                || move(id, State.FAILED, State.CANCELLED, Deed.CANCELLED, actor)
                || move(id, State.BOUNCED, State.CANCELLED, Deed.CANCELLED, actor);
    }

    /** Sends once more, with the same Message-ID and the same bytes; false while it waits or is held anyway. */
    public boolean resend(UUID id, Actor actor) {
        OutgoingMail mail = lock(id);
        boolean settled = mail.state() != State.QUEUED && mail.state() != State.HELD;
        if (settled) {
            addresses.mark(mail.recipient(), AddressState.OK, null, clock.instant());
            outbox.requeue(id, clock.instant());
            process.addressFixed(id);
            events.publishEvent(MailHandled.of(mail, Deed.RESENT, actor));
        }
        return settled;
    }

    /** As {@link #resend} for every letter that failed; returns how many there were. */
    public int resendFailed(Actor actor) {
        List<UUID> failed = list.failed();
        failed.forEach(id -> resend(id, actor));
        return failed.size();
    }

    private boolean move(UUID id, State from, State to, Deed deed, Actor actor) {
        OutgoingMail mail = lock(id);
        boolean inHand = mail.claimedUntil() != null && machine.now().isBefore(mail.claimedUntil());
        boolean moves = mail.state() == from && !inHand;
        if (moves) {
            outbox.become(id, to, mail.lastError());
            process.addressFixed(id);
            events.publishEvent(MailHandled.of(mail, deed, actor));
        }
        return moves;
    }

    private OutgoingMail lock(UUID id) {
        return outbox.lock(id).orElseThrow(MailRoom::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("correspondence.mail.notFound");
    }
}
