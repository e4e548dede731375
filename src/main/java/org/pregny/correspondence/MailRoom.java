package org.pregny.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where operators look at what left or did not leave, and send again what failed. */
@Service
@Transactional
public class MailRoom {

    private final Outbox outbox;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MailRoom(Outbox outbox, Clock clock, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.clock = clock;
        this.events = events;
    }

    /** The failed ones first, then the newest. */
    public List<OutgoingMail> latest(int limit) {
        return outbox.latest(limit);
    }

    public OutgoingMail mail(UUID id) {
        return outbox.find(id).orElseThrow(() -> new NotFound("correspondence.mail.notFound"));
    }

    /** The message just as it leaves, with all its parts (RFC 5322). */
    public byte[] message(UUID id) {
        mail(id);
        return outbox.message(id);
    }

    /** Puts a failed letter back into the queue; false when it is not, or no longer, a failed one. */
    public boolean resend(UUID id, Actor actor) {
        OutgoingMail mail = mail(id);
        boolean failed = outbox.requeue(id, clock.instant()) > 0;
        if (failed) {
            events.publishEvent(new LetterResent(mail.caseId(), id, mail.template(), actor));
        }
        return failed;
    }
}
