package org.pregny.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.MailHandled.Deed;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person sees to letters that could not be delivered; no other letter can be opened here. */
@Service
@Transactional
public class UndeliveredDesk {

    /** How a correction ended; a refusal says why. */
    public enum Correction {
        SENT,
        MALFORMED,
        SAME,
        SETTLED
    }

    private final Outbox outbox;
    private final UndeliveredStore undelivered;
    private final AddressStore addresses;
    private final LetterWriting writing;
    private final CorrespondenceProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UndeliveredDesk(
            Outbox outbox,
            UndeliveredStore undelivered,
            AddressStore addresses,
            LetterWriting writing,
            CorrespondenceProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.undelivered = undelivered;
        this.addresses = addresses;
        this.writing = writing;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** The letters that need a person, the overdue ones first, then the oldest. */
    public List<UndeliveredMail> open(int limit) {
        return undelivered.open(limit);
    }

    public int count() {
        return undelivered.count();
    }

    /** A letter that needs a person, or has just been handed over in print. */
    public OutgoingMail mail(UUID id) {
        return outbox.find(id)
                .filter(mail -> mail.needsPerson() || mail.state() == State.PRINTED)
                .orElseThrow(() -> new NotFound("correspondence.mail.notFound"));
    }

    public AddressState stateOf(String address) {
        return addresses.state(address);
    }

    public byte[] message(UUID id) {
        return outbox.message(mail(id).id());
    }

    /** All undelivered letters of the case to this person at the wrong address go to the right one, now and later. */
    public Correction correct(UUID id, String typed, Actor actor) {
        OutgoingMail mail = lock(id);
        String address = CleanText.line(typed);
        if (!mail.needsPerson()) {
            return Correction.SETTLED;
        }
        if (!EmailAddress.isValid(address)) {
            return Correction.MALFORMED;
        }
        if (EmailAddress.key(address).equals(EmailAddress.key(mail.recipient()))) {
            return Correction.SAME;
        }
        if (mail.caseId() != null && mail.recipientName() != null) {
            addresses.correct(mail.caseId(), new Recipient(mail.recipientName(), mail.recipient()), address);
        }
        undelivered.alike(mail).forEach(letter -> readdress(lock(letter), address, actor));
        return Correction.SENT;
    }

    /** The same message to the same address: somebody knows that it works now. */
    public boolean sendAgain(UUID id, Actor actor) {
        OutgoingMail mail = lock(id);
        if (mail.needsPerson()) {
            addresses.mark(mail.recipient(), AddressState.OK, null, clock.instant());
            outbox.requeue(id, clock.instant());
            settle(mail, Deed.RESENT, actor);
        }
        return mail.needsPerson();
    }

    /** The letter was printed and handed over, or will be: nothing more is sent. */
    public boolean handOverInPrint(UUID id, Actor actor) {
        OutgoingMail mail = lock(id);
        if (mail.needsPerson()) {
            outbox.become(id, State.PRINTED, mail.lastError());
            settle(mail, Deed.PRINTED, actor);
        }
        return mail.needsPerson();
    }

    /** Puts a letter that nobody has seen to for a day at the top of the list. Repeatable. */
    public void escalate(UUID id) {
        undelivered.escalate(id, clock.instant());
    }

    private void readdress(OutgoingMail mail, String address, Actor actor) {
        Recipient to = new Recipient(mail.recipientName(), address);
        outbox.rewrite(
                mail.id(),
                writing.readdress(outbox.message(mail.id()), undelivered.key(mail.id()), mail.version() + 1, to));
        outbox.requeue(mail.id(), clock.instant());
        settle(mail, Deed.CORRECTED, actor);
    }

    private void settle(OutgoingMail mail, Deed deed, Actor actor) {
        process.addressFixed(mail.id());
        events.publishEvent(MailHandled.of(mail, deed, actor));
    }

    private OutgoingMail lock(UUID id) {
        return outbox.lock(id).orElseThrow(() -> new NotFound("correspondence.mail.notFound"));
    }
}
