package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.AwaitedAccreditations;
import org.pregny.accreditation.ProfileId;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where applications wait until it is decided on the special accreditation of their organisation (domain b3, orgAccredited). */
@Service
@Transactional
public class ParkingDesk {

    private final ApplicationStore store;
    private final ParkingStore parkings;
    private final ReviewsMeanwhile reviews;
    private final VerdictStore verdicts;
    private final ApplicationDesk desk;
    private final AwaitedAccreditations awaited;
    private final ApplicationProcess process;
    private final EventCatalogue catalogue;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ParkingDesk(
            ApplicationStore store,
            ParkingStore parkings,
            ReviewsMeanwhile reviews,
            VerdictStore verdicts,
            ApplicationDesk desk,
            AwaitedAccreditations awaited,
            ApplicationProcess process,
            EventCatalogue catalogue,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.parkings = parkings;
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.desk = desk;
        this.awaited = awaited;
        this.process = process;
        this.catalogue = catalogue;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Lets it wait, and tells the applicant once why. Repeatable.
     *
     * @return until when at the latest
     */
    public Instant park(ApplicationId id) {
        EventApplication application = lock(id);
        Event event = catalogue.event(application.event());
        Instant now = clock.instant();
        Instant until = Deadlines.accreditationAwaited(event, now).orElse(now);
        Parking parking = new Parking(id, event.process(), now, until, null);
        parkings.put(parking, awaited.organisationOf(application.organisation()));
        if (application.state() != ApplicationState.ACCREDITATION_PENDING) {
            store.move(id, ApplicationState.ACCREDITATION_PENDING, null, null);
            correspondence.send(
                    new ParkingLetter.AccreditationAwaited(desk.caseOf(id), event, desk.accessKey(id), parking));
            events.publishEvent(new ParkingEvent.ApplicationParked(id, until));
        }
        return until;
    }

    /**
     * It is decided on this organisation: each application that waits for it goes on, in a transaction of its own; reviews
     * that could not wait show it.
     */
    public void decided(ProfileId organisation, String accreditedTo, ParkingOutcome outcome) {
        parkings.waiting(accreditedTo, awaited.hold(organisation)).forEach(id -> decided(id, outcome));
        reviews.decided(organisation, accreditedTo, outcome);
    }

    /** It is decided on the organisation of this one, whatever becomes of others. Repeatable. */
    public void decided(ApplicationId id, ParkingOutcome outcome) {
        parkings.settle(id, outcome, clock.instant());
        process.accreditationDecided(id);
    }

    /** A reviewer goes on with it, and the applicant is told once. Returns when the review is due. Repeatable. */
    public Instant release(ApplicationId id) {
        return resume(id).map(due -> tell(id, due)).orElseGet(() -> lock(id).reviewDueAt());
    }

    /** A reviewer goes on with it although nothing is decided: nothing that the applicant waits for has changed. Repeatable. */
    public Instant endWait(ApplicationId id) {
        parkings.settle(id, ParkingOutcome.OVERDUE, clock.instant());
        return resume(id).orElseGet(() -> lock(id).reviewDueAt());
    }

    /** Everybody in it is refused with the reason of their organisation; they are told with the decision. Repeatable. */
    public void refuse(ApplicationId id) {
        lock(id);
        ParkingOutcome outcome = parkings.find(id).map(Parking::outcome).orElse(ParkingOutcome.REFUSED);
        RefusalReason reason =
                outcome == ParkingOutcome.OBJECTED ? RefusalReason.OBJECTION : RefusalReason.NOT_ELIGIBLE_BASIS;
        List<RepresentativeVerdict> refused = desk.caseOf(id).undecided().stream()
                .map(person -> RepresentativeVerdict.refuse(person.id(), reason, ""))
                .toList();
        verdicts.keep(refused, clock.instant())
                .forEach(verdict ->
                        events.publishEvent(new ApplicationEvents.RepresentativeDecided(id, verdict, Actor.SYSTEM)));
    }

    /** The event has moved, and with it the last moment of the wait. */
    void move(ApplicationId id, Event event) {
        Instant now = clock.instant();
        Instant until = Deadlines.accreditationAwaited(event, now).orElse(now);
        parkings.until(id, until);
        process.accreditationWaitMoved(id, until);
    }

    /** The wait of this application, if it ever had to wait. */
    public Optional<Parking> of(ApplicationId id) {
        return parkings.find(id);
    }

    /** How many wait, over all events. */
    public int waiting() {
        return parkings.waiting();
    }

    /** How many of these organisations wait for the process. */
    public List<ApplicationId> waiting(String accreditedTo, Collection<ProfileId> organisations) {
        return parkings.waiting(accreditedTo, organisations);
    }

    /** When the review is due; nothing where it goes on already. */
    private Optional<Instant> resume(ApplicationId id) {
        EventApplication application = lock(id);
        if (application.state() != ApplicationState.ACCREDITATION_PENDING) {
            return Optional.empty();
        }
        Instant due = Deadlines.reviewDue(catalogue.event(application.event()), clock.instant());
        store.move(id, ApplicationState.UNDER_REVIEW, null, null);
        store.reviewDue(id, due);
        events.publishEvent(new ParkingEvent.ApplicationReleased(
                id, parkings.find(id).map(Parking::outcome).orElse(null)));
        return Optional.of(due);
    }

    private Instant tell(ApplicationId id, Instant due) {
        ApplicationCase about = desk.caseOf(id);
        Event event = catalogue.event(about.application().event());
        Parking parking = parkings.find(id).orElseThrow();
        correspondence.send(new ParkingLetter.AccreditationSettled(about, event, desk.accessKey(id), parking));
        return due;
    }

    private EventApplication lock(ApplicationId id) {
        return store.lock(id).orElseThrow(ApplicationDesk::notFound);
    }
}
