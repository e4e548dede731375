package org.pregny.kernel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets this program say every minute, and once more as it ends, that it is here; tests say so by hand. */
@Component
@ConditionalOnProperty(name = "pregny.heartbeat", matchIfMissing = true, havingValue = "true")
class Heartbeat implements AutoCloseable {

    private final Uptime uptime;

    Heartbeat(Uptime uptime) {
        this.uptime = uptime;
    }

    @Scheduled(fixedRate = 60_000)
    void beat() {
        uptime.beat();
    }

    @Override
    public void close() {
        uptime.beat();
    }
}
