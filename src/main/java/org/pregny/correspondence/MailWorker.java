package org.pregny.correspondence;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Empties the outbox on threads of its own, so that a slow mail server slows nothing else; tests deliver by hand. */
@Component
@ConditionalOnProperty(name = "pregny.correspondence.worker", matchIfMissing = true, havingValue = "true")
class MailWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailWorker.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final int LAST_WORD_SECONDS = 5;

    private final MailDelivery delivery;
    private final MailClaims claims;
    private final CorrespondenceSettings settings;

    private List<Thread> threads = List.of();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    MailWorker(MailDelivery delivery, MailClaims claims, CorrespondenceSettings settings) {
        this.delivery = delivery;
        this.claims = claims;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        claims.takeUpAgain();
        stopped = new CountDownLatch(1);
        threads = IntStream.rangeClosed(0, settings.pacing().connections())
                .mapToObj(n -> Thread.ofPlatform()
                        .daemon()
                        .name("mail-" + n)
                        .start(() -> repeat(n == 0 ? this::sayAlive : this::deliver, n == 0)))
                .toList();
    }

    /** Each sender ends the letter it is at, if that takes no longer than a moment; else its claim runs out. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(LAST_WORD_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void repeat(Runnable work, boolean seldom) {
        long pause = seldom ? settings.lease().toMillis() / 4 : PAUSE_MILLIS;
        try {
            do {
                work.run();
            } while (!stopped.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens, the next round begins: one bad row or a database that is away ends no thread. */
    private void deliver() {
        try {
            delivery.deliverDue(this::isRunning);
        } catch (RuntimeException e) {
            log.warn(
                    "sending was interrupted and goes on in a moment: {}",
                    e.getClass().getName());
        }
    }

    private void sayAlive() {
        try {
            claims.renew();
        } catch (RuntimeException e) {
            log.warn("claims could not be renewed: {}", e.getClass().getName());
        }
    }
}
