package org.pregny.application;

import java.time.Instant;
import java.util.List;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the verdicts on representatives are recorded and the decision is announced. */
@Service
@Transactional
public class DecisionDesk {

    private final ApplicationStore store;
    private final ApplicationDesk desk;
    private final UnderReview underReview;
    private final Deciding deciding;
    private final Announcing announcing;
    private final WaitingProcess waiting;
    private final Correspondence correspondence;
    private final ApplicationEventPublisher events;

    DecisionDesk(
            ApplicationStore store,
            ApplicationDesk desk,
            UnderReview underReview,
            Deciding deciding,
            Announcing announcing,
            WaitingProcess waiting,
            Correspondence correspondence,
            ApplicationEventPublisher events) {
        this.store = store;
        this.desk = desk;
        this.underReview = underReview;
        this.deciding = deciding;
        this.announcing = announcing;
        this.waiting = waiting;
        this.correspondence = correspondence;
        this.events = events;
    }

    /**
     * Records the verdict on every representative who was not taken back, and only while the case is under review. Whoever is
     * approved over the quotas waits for a place; what was decided is announced in the same transaction, so no place that is
     * freed meanwhile misses the person. Whoever calls has locked the application. Returns the verdicts as they came out.
     */
    public List<RepresentativeVerdict> decide(
            EventApplication locked, List<RepresentativeVerdict> verdicts, Actor actor) {
        underReview.check(locked);
        return deciding.decide(locked, verdicts, actor);
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
        ApplicationLetter.DecisionTaken letter = announcing.close(application);
        ApplicationCase about = letter.about();
        correspondence.send(letter);
        Instant until = Deadlines.waitingEnds(letter.event());
        about.waitlisted().forEach(r -> waiting.awaitPlace(r.id(), until));
        int approved = about.approved().size() + letter.confirming();
        int waitlisted = about.waitlisted().size();
        int refused = about.refused().size();
        events.publishEvent(new ApplicationEvents.ApplicationDecided(application.id(), approved, waitlisted, refused));
    }
}
