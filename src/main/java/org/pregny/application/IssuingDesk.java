package org.pregny.application;

import java.util.HashMap;
import java.util.Map;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.EventStanding;
import org.pregny.accreditation.Organisation;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.PerTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where whoever issues something to a person asks about them. The person stays locked until the end of the transaction,
 * and so does the organisation whose standing was asked for; therefore a delegation that is served in one transaction is
 * read once, and not once more for each step of each person.
 */
@Service
@Transactional
public class IssuingDesk {

    private final ApplicationStore store;
    private final AccreditationDesk accreditation;
    private final RemovalDesk removals;
    private final EventCatalogue catalogue;
    private final PerTransaction<Held> held = new PerTransaction<>(Held::new);

    IssuingDesk(
            ApplicationStore store, AccreditationDesk accreditation, RemovalDesk removals, EventCatalogue catalogue) {
        this.store = store;
        this.accreditation = accreditation;
        this.removals = removals;
        this.catalogue = catalogue;
    }

    private static final class Held {
        private final Map<RepresentativeId, Representative> people = new HashMap<>();
        private final Map<ApplicationId, EventApplication> applications = new HashMap<>();
        private final Map<ApplicationId, EventStanding> standings = new HashMap<>();
        private final Map<OrganisationId, Organisation> organisations = new HashMap<>();
    }

    /** The event that the person is to attend, for whoever looks at it under the person's lock. */
    public EventCode eventOf(RepresentativeId id) {
        return application(id).event();
    }

    /** Whether the person's organisation may still come; whoever removes it meanwhile waits. */
    public EventStanding standingOf(RepresentativeId id) {
        EventApplication about = application(id);
        return held.get()
                .standings
                .computeIfAbsent(about.id(), known -> removals.hold(about.organisation(), about.event()));
    }

    public RepresentativeCase caseOf(RepresentativeId id) {
        EventApplication about = application(id);
        Organisation organisation =
                held.get().organisations.computeIfAbsent(about.organisation(), accreditation::organisation);
        return new RepresentativeCase(person(id), about, organisation);
    }

    /** For whoever is about to change the person: asked again, the person is read anew. */
    public void forget(RepresentativeId id) {
        held.get().people.remove(id);
    }

    private EventApplication application(RepresentativeId id) {
        return held.get().applications.computeIfAbsent(person(id).application(), about -> store.find(about)
                .orElseThrow(ApplicationDesk::notFound));
    }

    /** A change of the event waits for the lock: what was seen of events before it is not believed any more. */
    private Representative person(RepresentativeId id) {
        Map<RepresentativeId, Representative> people = held.get().people;
        Representative known = people.get(id);
        if (known == null) {
            known = store.lockPerson(id).orElseThrow(ApplicationDesk::notFound);
            people.put(id, known);
            catalogue.lookAgain();
        }
        return known;
    }
}
