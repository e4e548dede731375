package org.pregny.correspondence;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.correspondence.OutgoingMail.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a letter that cannot be delivered to a person: the model opens a task, in the same transaction. */
@Component
class Undeliverable {

    /** The enhanced code in a reply such as {@code 550 5.1.1 No such user}. */
    private static final Pattern CODE = Pattern.compile("\\b(5\\.\\d{1,3}\\.\\d{1,3})\\b");

    private static final String NO_SUCH_MAILBOX = "5.1.1";
    private static final String KNOWN_NOT_TO_WORK = "the address is known not to work";

    private final Outbox outbox;
    private final AddressStore addresses;
    private final CorrespondenceProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Undeliverable(
            Outbox outbox,
            AddressStore addresses,
            CorrespondenceProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** The server refused it, or every try was spent. */
    void failed(OutgoingMail mail, Handover end) {
        if (end.result() == Handover.Result.REFUSED) {
            String code = code(end.reply());
            addresses.mark(mail.recipient(), AddressState.of(code), code, clock.instant());
        }
        lost(mail, State.FAILED, end.reply());
        events.publishEvent(new LetterFailed(mail.caseId(), mail.id(), mail.template(), mail.attempts() + 1));
    }

    /** It had left, and came back. */
    void bounced(OutgoingMail mail, DeliveryReport report) {
        lost(mail, State.BOUNCED, report.said() == null ? report.code() : report.said());
        events.publishEvent(new LetterBounced(mail.caseId(), mail.id(), mail.template(), report.code()));
    }

    /** Nobody tries an address that does not work. */
    void notTried(OutgoingMail mail) {
        lost(mail, State.FAILED, KNOWN_NOT_TO_WORK);
        events.publishEvent(new LetterFailed(mail.caseId(), mail.id(), mail.template(), 0));
    }

    private void lost(OutgoingMail mail, State state, String said) {
        outbox.become(mail.id(), state, said);
        process.mailBounced(mail.id());
    }

    private static String code(String reply) {
        Matcher enhanced = CODE.matcher(String.valueOf(reply));
        if (enhanced.find()) {
            return enhanced.group(1);
        }
        return String.valueOf(reply).startsWith("550") ? NO_SUCH_MAILBOX : null;
    }
}
