package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
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
    private final ReviewClaims claims;
    private final ReviewStore store;
    private final FreeTaskStore free;
    private final AmendmentDesk amendments;
    private final DecisionTaking taking;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WholeCaseDecision(
            ReviewDesk desk,
            ReviewClaims claims,
            ReviewStore store,
            FreeTaskStore free,
            AmendmentDesk amendments,
            DecisionTaking taking,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.claims = claims;
        this.store = store;
        this.free = free;
        this.amendments = amendments;
        this.taking = taking;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The application before its task, as whoever decides on one case locks them. Returns the verdicts as the quotas have
     * left them, or as they are held.
     *
     * @param version of the application, as it was seen by whoever decides
     * @param task as it was lately
     */
    public List<RepresentativeVerdict> decide(
            int version, ReviewTask task, Function<Representative, RepresentativeVerdict> judge, Actor actor) {
        EventApplication locked = amendments.hold(task.application(), version);
        ReviewTask ended = end(task, actor);
        List<RepresentativeVerdict> taken = taking.take(locked, judge, actor);
        desk.tell(ended, ReviewOutcome.DECIDED, actor);
        return taken;
    }

    /** As it was seen, in one go; whatever has changed since is looked at under lock, as by whoever takes one case. */
    private ReviewTask end(ReviewTask seen, Actor actor) {
        Instant now = clock.instant();
        if (seen.isFreeFor(actor.name()) && free.end(seen, ReviewOutcome.DECIDED, actor.name(), now)) {
            claimed(seen, !seen.isHeldBy(actor.name()), actor);
            return seen;
        }
        ReviewTask task = claims.open(seen.id().uuid());
        claimed(task, claims.mayTake(task, actor), actor);
        store.endTaken(task.id(), ReviewOutcome.DECIDED, actor.name(), now);
        return task;
    }

    private void claimed(ReviewTask task, boolean now, Actor actor) {
        if (now) {
            events.publishEvent(DeskEvent.claimed(task, actor));
        }
    }
}
