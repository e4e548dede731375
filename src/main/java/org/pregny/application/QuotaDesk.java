package org.pregny.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.event.Event;
import org.pregny.event.EventAudience;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.Gauge;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is decided who of those found eligible gets a place, and who waits for one (issue 4: quotas, said openly). */
@Service
@Transactional
public class QuotaDesk {

    private final ApplicationStore applications;
    private final Occupancies occupancies;
    private final PlaceOffers offers;
    private final Gauges gauges;
    private final AccreditationDesk accreditation;
    private final EventCatalogue catalogue;

    QuotaDesk(
            ApplicationStore applications,
            Occupancies occupancies,
            PlaceOffers offers,
            Gauges gauges,
            AccreditationDesk accreditation,
            EventCatalogue catalogue) {
        this.applications = applications;
        this.occupancies = occupancies;
        this.offers = offers;
        this.gauges = gauges;
        this.accreditation = accreditation;
        this.catalogue = catalogue;
    }

    /**
     * The verdicts by the quotas of the event, in the order in which the people were named: an approval beyond them becomes a
     * turn on the waiting list, with the rule that says so. Nothing is kept; what comes back is what is to be kept, by
     * {@link VerdictStore#keep}, in the same transaction. Whoever waited before and fits is offered a place first.
     *
     * <p>To be called by everything that gives somebody a place who had none, such as a decision, or a refusal that is taken
     * back; not for a substitute, who has the place of another. It holds the event until the end of the transaction, so that
     * of many at once nobody counts what another is about to give: call it after locking the application, and before
     * locking anybody in it. Who waits by it after the decision was announced needs {@link WaitingProcess#awaitPlace}.
     */
    public List<RepresentativeVerdict> place(EventApplication application, List<RepresentativeVerdict> verdicts) {
        if (catalogue.event(application.event()).quotas().isNone()) {
            return verdicts;
        }
        offers.fill(application.event());
        Event event = catalogue.event(application.event());
        Occupancy occupancy = occupancies.of(event);
        Party party = occupancies.partyOf(application);
        Map<RepresentativeId, RepresentativeVerdict> byPerson =
                verdicts.stream().collect(Collectors.toMap(RepresentativeVerdict::representative, v -> v));
        return applications.representatives(application.id()).stream()
                .filter(person -> byPerson.containsKey(person.id()))
                .map(person -> placed(person, byPerson.get(person.id()), occupancy, party))
                .toList();
    }

    /** How the places compare with the people if the event were like this; nobody of those who are over loses one. */
    public EventAudience.Crowding crowding(Event proposed) {
        List<Gauge> over = gauges.of(proposed).stream().filter(Gauge::isOver).toList();
        return new EventAudience.Crowding(over, offers.wouldFill(proposed));
    }

    /** The event as a whole, its categories, and the organisations that have all their places or more. */
    public List<Gauge> gauges(EventCode event) {
        return gauges.of(catalogue.event(event));
    }

    /** What is limited for the people of this application, the nearest limit first. */
    public List<Gauge> gaugesFor(ApplicationCase about) {
        EventApplication application = about.application();
        return gauges.of(
                catalogue.event(application.event()),
                about,
                accreditation
                        .fileOf(application.organisation(), application.event())
                        .rows());
    }

    private static RepresentativeVerdict placed(
            Representative person, RepresentativeVerdict verdict, Occupancy occupancy, Party party) {
        boolean placeless =
                person.state() == RepresentativeState.PENDING || person.state() == RepresentativeState.REFUSED;
        if (verdict.isRefused() || !placeless) {
            return verdict;
        }
        RepresentativeVerdict placed = verdict.by(occupancy.oneMore(party));
        if (placed.state() == RepresentativeState.APPROVED) {
            occupancy.take(party, 1);
        }
        return placed;
    }
}
