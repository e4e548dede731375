package org.pregny.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a reviewer sees what many approvals would do to the places of an event, before anything is decided. */
@Service
@Transactional(readOnly = true)
public class QuotaRehearsals {

    private static final int AT_ONCE = 500;

    private final Occupancies occupancies;
    private final SurveyStore store;
    private final AccreditationDesk accreditation;
    private final EventCatalogue catalogue;

    QuotaRehearsals(
            Occupancies occupancies, SurveyStore store, AccreditationDesk accreditation, EventCatalogue catalogue) {
        this.occupancies = occupancies;
        this.store = store;
        this.accreditation = accreditation;
        this.catalogue = catalogue;
    }

    /** From the places as they are taken now; it holds nothing, so others may take some meanwhile. */
    public QuotaRehearsal of(EventCode code, Collection<ApplicationId> applications) {
        Event event = catalogue.event(code);
        if (event.quotas().isNone()) {
            return new QuotaRehearsal(null, Map.of());
        }
        Map<UUID, SurveyStore.Claim> claims = claims(applications);
        Map<OrganisationId, ProfileId> known = accreditation.profileIdsOf(
                claims.values().stream().map(SurveyStore.Claim::organisation).collect(Collectors.toSet()));
        Map<ApplicationId, QuotaRehearsal.Wish> wishes = new HashMap<>();
        claims.forEach((id, claim) -> wishes.put(
                new ApplicationId(id),
                new QuotaRehearsal.Wish(new Party(known.get(claim.organisation()), claim.category()), claim.people())));
        return new QuotaRehearsal(occupancies.of(event), wishes);
    }

    private Map<UUID, SurveyStore.Claim> claims(Collection<ApplicationId> applications) {
        List<UUID> ids = applications.stream().map(ApplicationId::uuid).toList();
        Map<UUID, SurveyStore.Claim> claims = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            claims.putAll(store.claims(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return claims;
    }
}
