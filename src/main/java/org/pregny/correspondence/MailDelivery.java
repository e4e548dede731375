package org.pregny.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what is due, in batches; one address that always fails never holds up the rest. */
@Component
class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final int LONGEST_ERROR = 500;

    private final Outbox outbox;
    private final MailCarrier carrier;
    private final CorrespondenceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MailDelivery(
            Outbox outbox,
            MailCarrier carrier,
            CorrespondenceSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** Tries one batch of due letters and returns how many it took up. */
    @Transactional
    public int deliverBatch() {
        List<OutgoingMail> due = outbox.lockDue(clock.instant(), settings.batch());
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(OutgoingMail mail) {
        try {
            carrier.carry(mail, outbox.message(mail.id()));
            outbox.sent(mail.id(), clock.instant());
            events.publishEvent(new LetterSent(mail.caseId(), mail.id(), mail.template()));
        } catch (Exception e) {
            postpone(mail, e);
        }
    }

    private void postpone(OutgoingMail mail, Exception failure) {
        log.warn(
                "letter {} not sent at try {}: {}",
                mail.id(),
                mail.attempts() + 1,
                failure.getClass().getName());
        boolean spent = mail.attempts() >= settings.retryAfter().size();
        Instant next = spent
                ? clock.instant()
                : clock.instant().plus(settings.retryAfter().get(mail.attempts()));
        OutgoingMail.State state = spent ? OutgoingMail.State.FAILED : OutgoingMail.State.QUEUED;
        outbox.notSent(mail.id(), said(failure), state, next);
        if (spent) {
            events.publishEvent(new LetterFailed(mail.caseId(), mail.id(), mail.template(), mail.attempts() + 1));
        }
    }

    private static String said(Exception failure) {
        String words = String.valueOf(failure.getMessage());
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }
}
