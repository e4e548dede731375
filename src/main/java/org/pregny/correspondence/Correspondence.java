package org.pregny.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where rooms hand in their letters: each becomes one row of the outbox, in the transaction of the decision. */
@Service
public class Correspondence {

    private final Outbox outbox;
    private final AddressStore addresses;
    private final Undeliverable undeliverable;
    private final LetterWriting writing;
    private final CorrespondenceSettings settings;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Correspondence(
            Outbox outbox,
            AddressStore addresses,
            Undeliverable undeliverable,
            LetterWriting writing,
            CorrespondenceSettings settings,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.undeliverable = undeliverable;
        this.writing = writing;
        this.settings = settings;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** The address under which people reach this installation, without a slash at the end. */
    public String publicAddress() {
        return settings.publicAddress();
    }

    /** A public calendar, to be fetched by calendar programs. */
    public Attachment calendar(String name, List<CalendarEntry> entries) {
        return CalendarFile.published(name, entries, settings.from(), clock.instant());
    }

    /** Puts the letter into the outbox; a letter of the same key that is there already stays the only one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        AddressStore.Destination destination = addresses.destinationOf(letter);
        if (destination.isWritten()) {
            return;
        }
        UUID id = entropy.nextId();
        Recipient to = destination.recipient();
        outbox.add(id, letter, writing.write(letter, to, clock.instant()), clock.instant());
        events.publishEvent(new LetterQueued(
                letter.caseId(), id, letter.template(), letter.language().tag()));
        if (destination.state() == AddressState.HARD) {
            undeliverable.notTried(outbox.find(id).orElseThrow());
        }
    }
}
