package org.pregny.correspondence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox once a second; tests switch it off and deliver by hand. */
@Component
@ConditionalOnProperty(name = "pregny.correspondence.worker", matchIfMissing = true, havingValue = "true")
class MailWorker {

    private final MailDelivery delivery;

    MailWorker(MailDelivery delivery) {
        this.delivery = delivery;
    }

    @Scheduled(fixedDelay = 1000)
    void work() {
        while (delivery.deliverBatch() > 0) {
            // the next batch may be due already
        }
    }
}
