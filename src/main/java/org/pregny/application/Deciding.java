package org.pregny.application;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes verdicts true: by the quotas, and one place a person. The application is locked. */
@Component
class Deciding {

    private final ApplicationStore store;
    private final QuotaDesk quotas;
    private final OneRegistration oneRegistration;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deciding(
            ApplicationStore store,
            QuotaDesk quotas,
            OneRegistration oneRegistration,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.quotas = quotas;
        this.oneRegistration = oneRegistration;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RegisteredElsewhere before anything is recorded */
    void decide(ApplicationId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        List<RepresentativeVerdict> placed = quotas.place(id, verdicts);
        oneRegistration.check(id, placed);
        for (RepresentativeVerdict verdict : placed) {
            if (store.decide(verdict, clock.instant())) {
                events.publishEvent(new ApplicationEvents.RepresentativeDecided(id, verdict, actor));
            }
        }
    }
}
