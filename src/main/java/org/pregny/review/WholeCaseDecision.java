package org.pregny.review;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.EventApplication;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a case in hand, unless somebody else has it, and decides on everybody in it in one go: what bulk work does with
 * thousands, so that each row is locked, read and written once.
 */
@Service
@Transactional
public class WholeCaseDecision {

    private final ReviewDesk desk;
    private final ReviewStore store;
    private final AmendmentDesk amendments;
    private final DecisionTaking taking;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WholeCaseDecision(
            ReviewDesk desk,
            ReviewStore store,
            AmendmentDesk amendments,
            DecisionTaking taking,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.amendments = amendments;
        this.taking = taking;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The application before its task, as whoever decides on one case locks them. Returns the verdicts as the quotas have
     * left them, or as they are held.
     */
    public List<RepresentativeVerdict> decide(
            SeenCase seen, Function<Representative, RepresentativeVerdict> judge, Actor actor) {
        EventApplication locked = amendments.hold(seen.application(), seen.version());
        ReviewTask task = desk.lockOpen(seen.task());
        if (desk.mayTake(task, actor)) {
            events.publishEvent(new ReviewEvent.ReviewClaimed(task, actor));
        }
        List<RepresentativeVerdict> taken = taking.take(locked, judge, actor);
        store.endTaken(task.id(), ReviewOutcome.DECIDED, actor.name(), clock.instant());
        desk.tell(task, ReviewOutcome.DECIDED, actor);
        return taken;
    }
}
