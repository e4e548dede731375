package org.pregny.correspondence;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets in time to which addresses letters were tried, and which did not work (domain b4, retention). */
@Component
class MailRetention {

    private final AttemptStore attempts;
    private final AddressStore addresses;
    private final MailMemory memory;
    private final Clock clock;

    MailRetention(AttemptStore attempts, AddressStore addresses, MailMemory memory, Clock clock) {
        this.attempts = attempts;
        this.addresses = addresses;
        this.memory = memory;
        this.clock = clock;
    }

    /** Of many machines, each may do it: what is forgotten already is not there any more. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 900 * 1000)
    @Transactional
    public void forget() {
        Instant then = clock.instant().minus(memory.forgetAfter());
        attempts.forgetBefore(then);
        addresses.forgetBefore(then);
    }
}
