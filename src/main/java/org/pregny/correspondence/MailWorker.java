package org.pregny.correspondence;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pregny.kernel.SteadyThreads;
import org.pregny.kernel.SteadyThreads.Round;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Empties the outbox on threads of its own, so that a slow mail server slows nothing else; tests deliver by hand. */
@Component
@ConditionalOnProperty(name = "pregny.correspondence.worker", matchIfMissing = true, havingValue = "true")
class MailWorker implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORD = Duration.ofSeconds(5);

    private final MailDelivery delivery;
    private final MailClaims claims;
    private final CorrespondenceSettings settings;
    private final SteadyThreads threads = new SteadyThreads(LAST_WORD);

    MailWorker(MailDelivery delivery, MailClaims claims, CorrespondenceSettings settings) {
        this.delivery = delivery;
        this.claims = claims;
        this.settings = settings;
    }

    @Override
    public void start() {
        claims.takeUpAgain();
        Round alive = new Round("mail-0", settings.lease().dividedBy(4), claims::renew);
        threads.start(Stream.concat(
                        Stream.of(alive),
                        IntStream.rangeClosed(1, settings.pacing().connections())
                                .mapToObj(this::sender))
                .toList());
    }

    /** Each sender ends the letter it is at, if that takes no longer than a moment; else its claim runs out. */
    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }

    private Round sender(int n) {
        return new Round("mail-" + n, PAUSE, () -> delivery.deliverDue(this::isRunning));
    }
}
