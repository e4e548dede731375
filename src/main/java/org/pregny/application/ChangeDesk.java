package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventAudience;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventChange;
import org.pregny.event.EventCode;
import org.pregny.event.EventFact;
import org.pregny.event.EventVersions;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where applications follow an event that changes: deadlines move, the contact is told once, a cancelled event ends them. */
@Service
@Transactional
public class ChangeDesk {

    private final ChangeStore store;
    private final ApplicationStore applications;
    private final ApplicationDesk desk;
    private final WaitingChanges waiting;
    private final ParkingDesk parking;
    private final FurtherRequests requests;
    private final OpenChangeRequests changeRequests;
    private final EventCatalogue catalogue;
    private final ApplicationProcess process;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChangeDesk(
            ChangeStore store,
            ApplicationStore applications,
            ApplicationDesk desk,
            WaitingChanges waiting,
            ParkingDesk parking,
            FurtherRequests requests,
            OpenChangeRequests changeRequests,
            EventCatalogue catalogue,
            ApplicationProcess process,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.desk = desk;
        this.waiting = waiting;
        this.parking = parking;
        this.requests = requests;
        this.changeRequests = changeRequests;
        this.catalogue = catalogue;
        this.process = process;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** Whether somebody has a place, or waits for one, only for segments that the event would not have. */
    public boolean isLeftOut(Event proposed) {
        return store.segments(proposed.code()).stream()
                .anyMatch(set -> set.in(proposed).isEmpty());
    }

    /** The applications that have not followed yet, of this event and of all whose pass admits to it. */
    public List<ApplicationId> behind(EventCode changed) {
        return catalogue.admitting(changed).stream()
                .map(catalogue::event)
                .flatMap(event -> store.behind(event.code(), catalogue.versionsOf(event)).stream())
                .toList();
    }

    public List<RepresentativeId> approvedIn(List<ApplicationId> ids) {
        return store.approvedIn(ids);
    }

    public List<EventAudience.Reach> reach(Collection<EventCode> codes) {
        return store.reach(codes);
    }

    /** Lets one application follow its event. Repeatable: what was followed is not followed again. */
    public void follow(ApplicationId id) {
        EventApplication application = applications.lock(id).orElseThrow(ApplicationDesk::notFound);
        EventVersions known = store.known(id);
        EventVersions present = catalogue.hold(application.event());
        if (known.equals(present)) {
            return;
        }
        Event event = catalogue.event(application.event());
        if (event.isCancelled()) {
            cancel(application, event, present);
        } else if (application.state().isUndecided()) {
            move(application, event, tellable(event, known), present);
        } else {
            waiting.move(desk.caseOf(id), event, tellable(event, known), present);
            requests.move(id, event);
            changeRequests.move(id, event);
        }
        store.know(id, present);
    }

    /** Approved people of the event who hold no pass, but a letter that says they need none. */
    public List<RepresentativeId> confirmedByLetter(EventCode event) {
        return store.confirmedByLetter(event);
    }

    /** Whoever is under way knows these versions; locks the person until the end of the transaction. */
    public EventVersions lockKnown(RepresentativeId id) {
        EventVersions known = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        catalogue.lookAgain();
        return known;
    }

    /** The person has been told of these versions. */
    public void told(Representative person, EventVersions versions) {
        store.know(person.id(), versions);
        events.publishEvent(new ChangeEvent.RepresentativeToldOfChange(person.application(), person.id(), versions));
    }

    /** The person knows these versions, without having had to be told of a change. */
    public void knows(RepresentativeId id, EventVersions versions) {
        store.know(id, versions);
    }

    private List<EventChange> tellable(Event event, EventVersions known) {
        return catalogue.changesSince(event, known).stream()
                .filter(c -> EventFact.FOR_APPLICANTS.stream().anyMatch(c::touches) || c.touches(EventFact.ADMISSION))
                .toList();
    }

    private void move(EventApplication old, Event event, List<EventChange> changes, EventVersions present) {
        ApplicationId id = old.id();
        ApplicationCase about = desk.caseOf(id);
        Instant reviewDue = Deadlines.reviewDue(event, reviewBegan(about));
        if (old.state() == ApplicationState.ACCREDITATION_PENDING) {
            parking.move(id, event);
        } else if (old.state() == ApplicationState.INFORMATION_REQUESTED) {
            Instant due = Deadlines.informationDue(event, lastAsked(about));
            applications.move(id, old.state(), due, null);
            process.informationDueMoved(id, due);
        } else if (!reviewDue.equals(old.reviewDueAt())) {
            applications.reviewDue(id, reviewDue);
            process.reviewDueMoved(id, reviewDue);
        }
        if (!changes.isEmpty()) {
            correspondence.send(new ChangeNotice.ToContact(about, event, changes, present));
            events.publishEvent(new ChangeEvent.ApplicantToldOfChange(id, present));
        }
    }

    private void cancel(EventApplication application, Event event, EventVersions present) {
        ApplicationId id = application.id();
        if (application.state().isUndecided()) {
            applications.move(id, ApplicationState.EVENT_CANCELLED, null, clock.instant());
            correspondence.send(new ChangeNotice.ToContact(desk.caseOf(id), event, List.of(), present));
            events.publishEvent(new ChangeEvent.ApplicationCancelled(id));
        }
        waiting.cancel(desk.caseOf(id), event, present, clock.instant());
        requests.eventCancelled(id);
        changeRequests.applicationEnded(id, Actor.SYSTEM);
        process.eventCancelled(id);
    }

    private static Instant reviewBegan(ApplicationCase about) {
        return about.informationRequests().stream()
                .map(InformationRequest::answeredAt)
                .filter(at -> at != null)
                .max(Instant::compareTo)
                .orElse(about.application().submittedAt());
    }

    private static Instant lastAsked(ApplicationCase about) {
        return about.informationRequests().stream()
                .map(InformationRequest::askedAt)
                .max(Instant::compareTo)
                .orElse(about.application().submittedAt());
    }
}
