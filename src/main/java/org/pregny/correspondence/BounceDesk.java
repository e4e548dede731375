package org.pregny.correspondence;

import java.time.Clock;
import org.pregny.correspondence.DeliveryReport.Action;
import org.pregny.correspondence.OutgoingMail.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes delivery reports: marks the address and, where the letter is lost, gives it to a person. Repeatable. */
@Component
class BounceDesk {

    private static final Logger log = LoggerFactory.getLogger(BounceDesk.class);

    private final Outbox outbox;
    private final AttemptStore attempts;
    private final BounceStore bounces;
    private final AddressStore addresses;
    private final Undeliverable undeliverable;
    private final Clock clock;

    BounceDesk(
            Outbox outbox,
            AttemptStore attempts,
            BounceStore bounces,
            AddressStore addresses,
            Undeliverable undeliverable,
            Clock clock) {
        this.outbox = outbox;
        this.attempts = attempts;
        this.bounces = bounces;
        this.addresses = addresses;
        this.undeliverable = undeliverable;
        this.clock = clock;
    }

    @Transactional
    public void take(DeliveryReport report) {
        OutgoingMail mail = outbox.lock(report.returned().mail()).orElse(null);
        if (mail == null || report.action() == Action.OTHER || !bounces.add(report, clock.instant())) {
            return;
        }
        log.info("letter {} came back: {} {}", mail.id(), report.action(), report.code());
        String address =
                attempts.recipient(mail.id(), report.returned().attempt()).orElse(mail.recipient());
        boolean failed = report.action() == Action.FAILED;
        AddressState state = failed ? AddressState.of(report.code()) : AddressState.SOFT;
        addresses.mark(address, state, report.code(), clock.instant());
        if (failed && mail.state() == State.SENT && mail.recipient().equals(address)) {
            undeliverable.bounced(mail, report);
        }
    }
}
