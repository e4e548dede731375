package org.pregny.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where free places are offered to those who wait, in turn; a place that is not taken goes to the next by itself. */
@Service
@Transactional
public class WaitingDesk {

    /** An offer as its receiver sees it. */
    public record Offer(Representative representative, ApplicationCase about, Event event) {}

    private final WaitingStore store;
    private final ApplicationDesk applications;
    private final AccessKeys keys;
    private final EventCatalogue catalogue;
    private final PlaceOffers offers;
    private final WaitingTurns turns;
    private final WaitingProcess process;
    private final Receipts receipts;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WaitingDesk(
            WaitingStore store,
            ApplicationDesk applications,
            AccessKeys keys,
            EventCatalogue catalogue,
            PlaceOffers offers,
            WaitingTurns turns,
            WaitingProcess process,
            Receipts receipts,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.applications = applications;
        this.keys = keys;
        this.catalogue = catalogue;
        this.offers = offers;
        this.turns = turns;
        this.process = process;
        this.receipts = receipts;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** Who waits for a place at this event, in turn, with those who have been offered one. */
    public List<WaitingLine> list(EventCode event) {
        return store.list(event, RepresentativeState.WAITLISTED, RepresentativeState.OFFERED);
    }

    /** How everybody stands who waits for a place at this event, and why somebody behind may come first. */
    public Map<RepresentativeId, WaitingTurn> turns(EventCode event) {
        return turns.all(catalogue.event(event)).stream()
                .collect(Collectors.toMap(turn -> turn.line().representative(), turn -> turn));
    }

    /** The same for the people of one application. */
    public Map<RepresentativeId, WaitingTurn> turnsOf(ApplicationCase about) {
        return turns.of(about, catalogue.event(about.application().event()));
    }

    /** Offers so many places to the first who wait and fit within the quotas, and returns how many could be offered. */
    public int offer(EventCode code, int places, Actor actor) {
        return offers.offer(code, places, places, actor);
    }

    /** Offers a place to everybody who waits for the quotas and fits by now. Repeatable. */
    public int fill(EventCode code) {
        return offers.fill(code);
    }

    /** Tells the person that a place is free. Repeatable. */
    public void sendOffer(RepresentativeId id) {
        Offer offer = offerTo(id);
        String key = keys.keyTo(AccessKeys.Purpose.OFFER, id.uuid());
        correspondence.send(
                offer.event().nominates()
                        ? new WaitingLetter.ConfirmationAsked(offer.representative(), offer.about(), offer.event(), key)
                        : new WaitingLetter.PlaceOffered(offer.representative(), offer.about(), offer.event(), key));
    }

    /** The offer behind a private link; anything guessed or altered is simply not there. */
    public Offer offerBehind(String accessKey) {
        return offerTo(opened(accessKey));
    }

    /** Takes the place, or confirms a nomination, and gives a receipt for it; a second time changes nothing. */
    public void accept(String accessKey) {
        Representative person = lock(opened(accessKey));
        if (person.state() == RepresentativeState.APPROVED) {
            return;
        }
        checkOpen(person);
        store.move(person.id(), RepresentativeState.APPROVED, null);
        events.publishEvent(new WaitingEvent.OfferAccepted(person));
        receipts.issue(ReceiptKind.CONFIRMATION, person.application(), confirmation(person));
        process.offerAccepted(person.id());
    }

    /** Leaves the place to the next; a second time changes nothing. */
    public void decline(String accessKey) {
        Representative person = holdAndLock(opened(accessKey));
        if (person.state() == RepresentativeState.DECLINED) {
            return;
        }
        checkOpen(person);
        store.move(person.id(), RepresentativeState.DECLINED, null);
        events.publishEvent(new WaitingEvent.OfferDeclined(person));
        process.offerDeclined(person.id());
        passOn(person);
    }

    /** Takes an unanswered offer back and passes the place on. Repeatable. */
    public void withdrawOffer(RepresentativeId id) {
        Representative person = holdAndLock(id);
        if (person.state() == RepresentativeState.OFFERED) {
            store.move(id, RepresentativeState.OFFER_EXPIRED, null);
            events.publishEvent(new WaitingEvent.OfferExpired(person));
            tellEnd(id);
            passOn(person);
        }
    }

    /** Tells a person that no place became free. Repeatable. */
    public void endWaiting(RepresentativeId id) {
        Representative person = lock(id);
        if (person.state() == RepresentativeState.WAITLISTED) {
            store.refuse(id, RefusalReason.CAPACITY);
            events.publishEvent(new WaitingEvent.WaitingEnded(person));
            tellEnd(id);
        }
    }

    private static byte[] confirmation(Representative person) {
        return CanonicalForm.of(Map.of("representative", person.id().toString(), "confirmed", "yes"));
    }

    private void passOn(Representative from) {
        offers.passOn(eventOf(from));
    }

    private void tellEnd(RepresentativeId id) {
        Offer offer = offerTo(id);
        correspondence.send(new WaitingLetter.WaitingEnded(offer.representative(), offer.about(), offer.event()));
    }

    private void checkOpen(Representative person) {
        boolean open =
                person.state() == RepresentativeState.OFFERED && clock.instant().isBefore(person.offerDueAt());
        if (!open) {
            boolean late = person.state() == RepresentativeState.OFFERED;
            throw new OfferGone(late ? RepresentativeState.OFFER_EXPIRED : person.state());
        }
    }

    private RepresentativeId opened(String accessKey) {
        return keys.open(AccessKeys.Purpose.OFFER, accessKey)
                .map(RepresentativeId::new)
                .orElseThrow(ApplicationDesk::notFound);
    }

    private Offer offerTo(RepresentativeId id) {
        Representative person = person(id);
        ApplicationCase about = applications.caseOf(person.application());
        return new Offer(person, about, catalogue.event(about.application().event()));
    }

    private Representative person(RepresentativeId id) {
        return applications.representative(id).orElseThrow(ApplicationDesk::notFound);
    }

    private EventCode eventOf(Representative person) {
        return applications.eventOf(person.id());
    }

    /** The event first: whoever gives places does so, too. */
    private Representative holdAndLock(RepresentativeId id) {
        catalogue.hold(eventOf(person(id)));
        return lock(id);
    }

    private Representative lock(RepresentativeId id) {
        return store.lock(id).orElseThrow(ApplicationDesk::notFound);
    }
}
