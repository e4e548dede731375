package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pregny.accreditation.OrganisationId;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications that lean on the accreditation of their organisation, for whoever suspends or revokes it. */
@Service
@Transactional
public class AccreditedApplications {

    private final JdbcClient jdbc;
    private final ApplicationStore store;
    private final WithdrawalStore left;
    private final WaitingStore people;
    private final FurtherRequests requests;
    private final OpenChangeRequests changes;
    private final WaitingProcess waiting;
    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccreditedApplications(
            JdbcClient jdbc,
            ApplicationStore store,
            WithdrawalStore left,
            WaitingStore people,
            FurtherRequests requests,
            OpenChangeRequests changes,
            WaitingProcess waiting,
            ApplicationDesk desk,
            EventCatalogue catalogue,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.left = left;
        this.people = people;
        this.requests = requests;
        this.changes = changes;
        this.waiting = waiting;
        this.desk = desk;
        this.catalogue = catalogue;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** Of these rows of an organisation and for these events: those that are undecided, or have somebody approved. */
    public List<EventApplication> live(Collection<OrganisationId> organisation, Collection<EventCode> to) {
        return organisation.isEmpty() || to.isEmpty()
                ? List.of()
                : jdbc.sql("select * from application where organisation_id in (:organisations)"
                                + " and event_code in (:events) and state in (:states) order by submitted_at, id")
                        .param(
                                "organisations",
                                organisation.stream().map(OrganisationId::uuid).toList())
                        .param("events", to.stream().map(EventCode::text).toList())
                        .param("states", ApplicationState.names(ApplicationState::isLive))
                        .query(ApplicationRows::application)
                        .list();
    }

    /** Who has a place in it, or waits for one. */
    public List<Representative> placed(ApplicationId id) {
        return store.representatives(id).stream()
                .filter(person -> person.state().mayBeRevoked())
                .toList();
    }

    /** Nobody in it has a place any more, nor the turn to one; the contact is told once. Returns who had. */
    public List<Representative> end(ApplicationId id, Actor by) {
        EventApplication held = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        catalogue.hold(held.event());
        List<Representative> ended = placed(id).stream()
                .flatMap(person -> people.lock(person.id()).stream())
                .filter(person -> person.state().mayBeRevoked())
                .toList();
        ended.forEach(person -> end(person, by));
        if (!ended.isEmpty()) {
            ApplicationCase about = desk.caseOf(id);
            correspondence.send(new AccreditationLost(about, catalogue.event(held.event()), desk.accessKey(id), ended));
        }
        return ended;
    }

    private void end(Representative person, Actor by) {
        Instant now = clock.instant();
        left.add(person, now);
        people.move(person.id(), RepresentativeState.REVOKED, null);
        events.publishEvent(new ApprovalEnded(person, by));
        requests.placeGone(person, by);
        changes.personGone(person, by);
        if (person.state().waits()) {
            waiting.waitingMoved(person.id(), now);
        }
    }
}
