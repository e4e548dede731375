package org.pregny.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops all mail while a person wants it or the server is away, so that no letter pays for what is not its fault. */
@Component
@Transactional
class MailGate {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_REASON = 500;

    private final FlowStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MailGate(FlowStore store, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    MailFlow flow() {
        return store.read();
    }

    /** The server did not answer: a pause for all, twice as long each time, up to a minute. */
    void serverAway(String reason) {
        MailFlow flow = store.lock();
        Instant now = clock.instant();
        int failures = flow.failures() + 1;
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        Instant since = flow.serverIsAway() ? flow.awaySince() : now;
        String words = String.valueOf(reason);
        store.away(
                since,
                failures,
                now.plus(pause),
                words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words);
    }

    void serverBack() {
        if (store.lock().serverIsAway()) {
            store.away(null, 0, null, null);
        }
    }

    /** Lets nothing leave until it is released; false when it is held already. */
    boolean hold(Actor actor) {
        if (store.lock().isHeld()) {
            return false;
        }
        store.hold(actor.name(), clock.instant());
        events.publishEvent(new MailHandled(null, null, MailHandled.Deed.ALL_HELD, null, actor));
        return true;
    }

    boolean release(Actor actor) {
        if (!store.lock().isHeld()) {
            return false;
        }
        store.hold(null, null);
        events.publishEvent(new MailHandled(null, null, MailHandled.Deed.ALL_RELEASED, null, actor));
        return true;
    }
}
