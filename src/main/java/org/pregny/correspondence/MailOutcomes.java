package org.pregny.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a letter, each in a transaction of its own. */
@Component
@Transactional
class MailOutcomes {

    private static final Logger log = LoggerFactory.getLogger(MailOutcomes.class);
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final ClaimStore claims;
    private final AttemptStore attempts;
    private final Undeliverable undeliverable;
    private final CorrespondenceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MailOutcomes(
            ClaimStore claims,
            AttemptStore attempts,
            Undeliverable undeliverable,
            CorrespondenceSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.attempts = attempts;
        this.undeliverable = undeliverable;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    public void record(ClaimedMail mail, UUID claim, Handover end) {
        boolean ours =
                switch (end.result()) {
                    case TAKEN -> sent(mail, claim);
                    case LATER, CUT -> later(mail, claim, end);
                    case REFUSED -> refused(mail, claim, end);
                    case UNWELCOME ->
                        claims.putAside(
                                mail, claim, end.reply(), clock.instant().plus(ASIDE));
                };
        if (ours) {
            attempts.add(mail, end, clock.instant());
        } else {
            log.warn(
                    "letter {} was taken over by another sender meanwhile",
                    mail.mail().id());
        }
    }

    private boolean sent(ClaimedMail mail, UUID claim) {
        boolean ours = claims.sent(mail.mail().id(), claim, clock.instant());
        if (ours) {
            events.publishEvent(new LetterSent(
                    mail.mail().caseId(), mail.mail().id(), mail.mail().template()));
        }
        return ours;
    }

    private boolean later(ClaimedMail mail, UUID claim, Handover end) {
        List<Duration> waits = settings.retryAfter();
        int before = mail.mail().attempts();
        if (before >= waits.size()) {
            return refused(mail, claim, end);
        }
        warn(mail, end);
        Instant next = clock.instant().plus(waits.get(before));
        return claims.notSent(mail, claim, end.reply(), next);
    }

    private boolean refused(ClaimedMail mail, UUID claim, Handover end) {
        warn(mail, end);
        boolean ours = claims.notSent(mail, claim, end.reply(), clock.instant());
        if (ours) {
            undeliverable.failed(mail.mail(), end);
        }
        return ours;
    }

    private static void warn(ClaimedMail mail, Handover end) {
        log.warn(
                "letter {} not sent at try {}: {}",
                mail.mail().id(),
                mail.mail().attempts() + 1,
                end.result());
    }
}
