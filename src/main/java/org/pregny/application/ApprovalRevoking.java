package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.opinion.OpinionDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an approval back when two have agreed that it be: locks are taken as whoever withdraws a person takes them. */
@Service
@Transactional
public class ApprovalRevoking {

    private final ApplicationStore applications;
    private final ApprovalRevocationStore store;
    private final WithdrawalStore left;
    private final WaitingStore people;
    private final FurtherRequests requests;
    private final OpenChangeRequests changes;
    private final WaitingProcess waiting;
    private final OpinionDesk opinions;
    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ApprovalRevoking(
            ApplicationStore applications,
            ApprovalRevocationStore store,
            WithdrawalStore left,
            WaitingStore people,
            FurtherRequests requests,
            OpenChangeRequests changes,
            WaitingProcess waiting,
            OpinionDesk opinions,
            ApplicationDesk desk,
            EventCatalogue catalogue,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.store = store;
        this.left = left;
        this.people = people;
        this.requests = requests;
        this.changes = changes;
        this.waiting = waiting;
        this.opinions = opinions;
        this.desk = desk;
        this.catalogue = catalogue;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** The person has no place any more, nor the turn to one. Repeatable. */
    public void revoke(ApprovalRevocationId id) {
        ApprovalRevocation revocation = find(id);
        EventApplication held = applications.lock(revocation.application()).orElseThrow(ApplicationDesk::notFound);
        catalogue.hold(held.event());
        people.lock(revocation.person())
                .filter(person -> person.state().mayBeRevoked())
                .ifPresent(person -> revoke(revocation, person));
    }

    /** Tells the contact and the person, each in their language, why, on whose authority and what they can do. Repeatable. */
    public void announce(ApprovalRevocationId id) {
        ApprovalRevocation revocation = find(id);
        if (revocation.isDone()) {
            ApplicationCase about = desk.caseOf(revocation.application());
            Event event = catalogue.event(about.application().event());
            String link = desk.accessKey(revocation.application());
            correspondence.send(new RevokedApprovalLetter(about, event, link, revocation, false));
            RevokedApprovalLetter own = new RevokedApprovalLetter(about, event, link, revocation, true);
            if (!own.person().email().equalsIgnoreCase(about.application().contactEmail())) {
                correspondence.send(own);
            }
        }
    }

    private void revoke(ApprovalRevocation revocation, Representative person) {
        Instant now = clock.instant();
        Actor by = Actor.staff(opinions.proposal(revocation.proposal()).settledBy());
        left.add(person, now);
        people.move(person.id(), RepresentativeState.REVOKED, null);
        store.done(revocation.id(), by.name(), now);
        events.publishEvent(new ApprovalRevoked(revocation, person.state(), by));
        requests.placeGone(person, by);
        changes.personGone(person, by);
        if (person.state().waits()) {
            waiting.waitingMoved(person.id(), now);
        }
    }

    private ApprovalRevocation find(ApprovalRevocationId id) {
        return store.find(id).orElseThrow(ApplicationDesk::notFound);
    }
}
