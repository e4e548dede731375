package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation takes back one person, or everybody: at once, in one transaction, and a second time without harm. */
@Service
@Transactional
public class WithdrawalDesk {

    private final ApplicationStore store;
    private final WithdrawalStore withdrawals;
    private final WaitingStore people;
    private final ApplicationDesk desk;
    private final PlaceOffers places;
    private final FurtherRequests requests;
    private final OpenChangeRequests changes;
    private final EventCatalogue catalogue;
    private final WithdrawalProcess process;
    private final WaitingProcess waiting;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawalDesk(
            ApplicationStore store,
            WithdrawalStore withdrawals,
            WaitingStore people,
            ApplicationDesk desk,
            PlaceOffers places,
            FurtherRequests requests,
            OpenChangeRequests changes,
            EventCatalogue catalogue,
            WithdrawalProcess process,
            WaitingProcess waiting,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.withdrawals = withdrawals;
        this.people = people;
        this.desk = desk;
        this.places = places;
        this.requests = requests;
        this.changes = changes;
        this.catalogue = catalogue;
        this.process = process;
        this.waiting = waiting;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** Takes back this person of the application behind the link. */
    public void withdraw(String accessKey, RepresentativeId person) {
        ApplicationCase about = desk.caseBehind(accessKey);
        boolean theirs = about.representatives().stream().anyMatch(r -> r.id().equals(person));
        if (!theirs) {
            throw ApplicationDesk.notFound();
        }
        withdraw(about.application().id(), List.of(person));
    }

    /** Takes back everybody who has a place, waits for one or is not decided on. */
    public void withdrawAll(String accessKey) {
        ApplicationCase about = desk.caseBehind(accessKey);
        withdraw(
                about.application().id(),
                about.representatives().stream().map(Representative::id).toList());
    }

    /** Offers the place of this person to the next who waits, if there was one. Repeatable. */
    public void offerFreedPlace(RepresentativeId id) {
        if (withdrawals.passOn(id, clock.instant())) {
            Representative person = store.representative(id).orElseThrow(ApplicationDesk::notFound);
            places.passOn(desk.headOf(person.application()).application().event());
        }
    }

    private void withdraw(ApplicationId id, List<RepresentativeId> chosen) {
        EventApplication before = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (before.state() == ApplicationState.LAPSED || before.state() == ApplicationState.EVENT_CANCELLED) {
            throw new AlreadySettled(id, before.state());
        }
        catalogue.hold(before.event());
        List<Representative> asked =
                chosen.stream().map(people::lock).flatMap(Optional::stream).toList();
        List<Representative> leaving =
                asked.stream().filter(r -> r.state().mayLeave()).toList();
        if (!leaving.isEmpty()) {
            letGo(before, leaving);
        } else if (asked.stream().noneMatch(r -> r.state() == RepresentativeState.WITHDRAWN)) {
            throw new NothingToWithdraw();
        }
    }

    private void letGo(EventApplication before, List<Representative> leaving) {
        leaving.forEach(this::leave);
        if (desk.caseOf(before.id()).withdrawable().isEmpty()) {
            end(before);
        }
        leaving.forEach(r -> process.personWithdrawn(r.id()));
        confirm(before.id(), leaving);
    }

    private void leave(Representative person) {
        Instant now = clock.instant();
        withdrawals.add(person, now);
        people.move(person.id(), RepresentativeState.WITHDRAWN, null);
        events.publishEvent(new WithdrawalEvent.RepresentativeWithdrawn(person));
        requests.placeGone(person, Actor.APPLICANT);
        changes.personGone(person, Actor.APPLICANT);
        if (person.state().waits()) {
            waiting.waitingMoved(person.id(), now);
        }
    }

    /** A decided case has nothing left to end but admissions, and each of those asks whether the person still comes. */
    private void end(EventApplication before) {
        store.move(before.id(), ApplicationState.WITHDRAWN, null, clock.instant());
        changes.applicationEnded(before.id(), Actor.APPLICANT);
        events.publishEvent(new WithdrawalEvent.ApplicationWithdrawn(before.id()));
        requests.applicationWithdrawn(before.id());
        if (before.state() != ApplicationState.DECIDED) {
            process.applicationWithdrawn(before.id());
        }
    }

    private void confirm(ApplicationId id, List<Representative> leaving) {
        ApplicationCase about = desk.caseOf(id);
        correspondence.send(
                new WithdrawalLetter(about, catalogue.event(about.application().event()), desk.accessKey(id), leaving));
    }
}
