package org.pregny.correspondence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.pregny.correspondence.OutgoingMail.State;
import org.springframework.stereotype.Component;

/** What a watcher of the outbox wants to know: how much waits, for how long, and how much needs a person. */
@Component
class OutboxGauges implements MeterBinder {

    private final OutboxList list;
    private final Clock clock;

    OutboxGauges(OutboxList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("pregny.outbox.waiting", this, gauges -> gauges.counts().of(State.QUEUED))
                .register(meters);
        Gauge.builder("pregny.outbox.oldest", this, gauges -> gauges.counts()
                        .oldestWaiting()
                        .toSeconds())
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder(
                        "pregny.outbox.undelivered",
                        this,
                        gauges -> gauges.counts().of(State.FAILED)
                                + gauges.counts().of(State.BOUNCED))
                .register(meters);
    }

    private MailCounts counts() {
        return list.counts(clock.instant());
    }
}
