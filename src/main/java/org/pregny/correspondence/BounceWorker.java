package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailbox for bounces again and again, on a thread of its own. */
@Component
@ConditionalOnProperty("pregny.correspondence.bounces.host")
class BounceWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BounceWorker.class);

    private final BounceMailbox mailbox;
    private final CorrespondenceSettings settings;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    BounceWorker(BounceMailbox mailbox, CorrespondenceSettings settings) {
        this.mailbox = mailbox;
        this.settings = settings;
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        Thread.ofPlatform().daemon().name("mail-bounces").start(() -> repeatUntil(end));
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void repeatUntil(CountDownLatch end) {
        try {
            do {
                look();
            } while (!end.await(settings.bounces().every().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            mailbox.fetch();
        } catch (MessagingException | RuntimeException e) {
            log.warn(
                    "the mailbox for bounces could not be read: {}",
                    e.getClass().getName());
        }
    }
}
