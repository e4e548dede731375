package org.pregny.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.Event;
import org.springframework.stereotype.Component;

/** Counts the places that are taken at an event, by organisation as it is known and by category. */
@Component
class Occupancies {

    private final QuotaStore store;
    private final AccreditationDesk accreditation;
    private final QuotaProcess process;

    Occupancies(QuotaStore store, AccreditationDesk accreditation, QuotaProcess process) {
        this.store = store;
        this.accreditation = accreditation;
        this.process = process;
    }

    Occupancy of(Event event) {
        List<QuotaStore.Taken> taken = store.taken(event.code());
        Map<OrganisationId, ProfileId> known =
                profiles(taken.stream().map(QuotaStore.Taken::organisation).collect(Collectors.toSet()));
        Occupancy occupancy = new Occupancy(event.quotas(), process::check);
        taken.forEach(t -> occupancy.take(new Party(known.get(t.organisation()), t.category()), t.places()));
        return occupancy;
    }

    Party partyOf(EventApplication application) {
        return new Party(accreditation.profileOf(application.organisation()).id(), store.category(application.id()));
    }

    /** As what each of these lines counts. */
    Function<WaitingLine, Party> partiesOf(List<WaitingLine> lines) {
        Map<OrganisationId, ProfileId> known =
                profiles(lines.stream().map(WaitingLine::organisation).collect(Collectors.toSet()));
        return line -> new Party(known.get(line.organisation()), line.category());
    }

    private Map<OrganisationId, ProfileId> profiles(Collection<OrganisationId> organisations) {
        return accreditation.profileIdsOf(organisations);
    }
}
