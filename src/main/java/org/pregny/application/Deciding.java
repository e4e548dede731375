package org.pregny.application;

import java.time.Clock;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes verdicts true: by the quotas, and one place a person. The application is locked. */
@Component
class Deciding {

    private final VerdictStore verdicts;
    private final QuotaDesk quotas;
    private final OneRegistration oneRegistration;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deciding(
            VerdictStore verdicts,
            QuotaDesk quotas,
            OneRegistration oneRegistration,
            Clock clock,
            ApplicationEventPublisher events) {
        this.verdicts = verdicts;
        this.quotas = quotas;
        this.oneRegistration = oneRegistration;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Returns the verdicts as the quotas have left them.
     *
     * @throws RegisteredElsewhere before anything is recorded
     */
    List<RepresentativeVerdict> decide(EventApplication application, List<RepresentativeVerdict> given, Actor actor) {
        ApplicationId id = application.id();
        List<RepresentativeVerdict> placed = quotas.place(application, given);
        oneRegistration.check(id, placed);
        for (RepresentativeVerdict verdict : verdicts.keep(placed, clock.instant())) {
            events.publishEvent(new ApplicationEvents.RepresentativeDecided(id, verdict, actor));
        }
        return placed;
    }
}
