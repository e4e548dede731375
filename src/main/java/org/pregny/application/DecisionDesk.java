package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the verdicts on representatives are recorded and the decision is announced. */
@Service
@Transactional
public class DecisionDesk {

    private final ApplicationStore store;
    private final ChangeStore changes;
    private final ApplicationDesk desk;
    private final UnderReview underReview;
    private final Deciding deciding;
    private final EventCatalogue catalogue;
    private final WaitingTurns turns;
    private final WaitingProcess waiting;
    private final Nominations nominations;
    private final ReconsiderationDesk reconsiderations;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecisionDesk(
            ApplicationStore store,
            ChangeStore changes,
            ApplicationDesk desk,
            UnderReview underReview,
            Deciding deciding,
            EventCatalogue catalogue,
            WaitingTurns turns,
            WaitingProcess waiting,
            Nominations nominations,
            ReconsiderationDesk reconsiderations,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.desk = desk;
        this.underReview = underReview;
        this.deciding = deciding;
        this.catalogue = catalogue;
        this.turns = turns;
        this.waiting = waiting;
        this.nominations = nominations;
        this.reconsiderations = reconsiderations;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records the verdict on every representative who was not taken back, and only while the case is under review. Whoever is
     * approved over the quotas waits for a place; what was decided is announced in the same transaction, so no place that is
     * freed meanwhile misses the person.
     */
    public void decide(ApplicationId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        underReview.lock(id);
        deciding.decide(id, verdicts, actor);
    }

    /**
     * Closes a decided application, tells the applicant, lines up who waits, asks whoever was nominated to confirm, and returns who
     * is admitted at once. Repeatable.
     */
    public List<RepresentativeId> announceDecision(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() != ApplicationState.DECIDED) {
            close(application);
        }
        return desk.caseOf(id).approved().stream().map(Representative::id).toList();
    }

    private void close(EventApplication application) {
        ApplicationId id = application.id();
        store.move(id, ApplicationState.DECIDED, null, clock.instant());
        changes.approvedKnow(id);
        Event event = catalogue.event(application.event());
        ApplicationCase decided = desk.caseOf(id);
        nominations.ask(decided, event);
        ApplicationCase about = desk.caseOf(id);
        Instant reconsiderBy = reconsiderations.open(about, event).orElse(null);
        correspondence.send(new ApplicationLetter.DecisionTaken(
                about, event, desk.accessKey(id), turns.of(about, event), reconsiderBy));
        Instant until = Deadlines.waitingEnds(event);
        about.waitlisted().forEach(r -> waiting.awaitPlace(r.id(), until));
        int approved = decided.approved().size();
        int waitlisted = decided.waitlisted().size();
        int refused = decided.refused().size();
        events.publishEvent(new ApplicationEvents.ApplicationDecided(id, approved, waitlisted, refused));
    }
}
