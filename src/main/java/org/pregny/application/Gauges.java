package org.pregny.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.Event;
import org.pregny.event.Gauge;
import org.pregny.event.Quotas;
import org.springframework.stereotype.Component;

/** Reads how many places are taken into gauges; only what is limited has one. */
@Component
class Gauges {

    /** More than anybody reads at once. */
    private static final int MOST_ORGANISATIONS = 50;

    private final Occupancies occupancies;
    private final QuotaStore store;
    private final OrganisationDesk organisations;

    Gauges(Occupancies occupancies, QuotaStore store, OrganisationDesk organisations) {
        this.occupancies = occupancies;
        this.store = store;
        this.organisations = organisations;
    }

    /** The event as a whole, its categories, and the organisations that have all their places or more, the fullest first. */
    List<Gauge> of(Event event) {
        if (event.quotas().isNone()) {
            return List.of();
        }
        Occupancy occupancy = occupancies.of(event);
        Quotas quotas = event.quotas();
        List<Gauge> gauges = new ArrayList<>();
        add(gauges, Gauge.Scope.EVENT, "", occupancy.all(), quotas.places());
        quotas.perCategory()
                .forEach((category, places) ->
                        add(gauges, Gauge.Scope.CATEGORY, category, occupancy.ofCategory(category), places));
        if (quotas.perOrganisation() != null) {
            full(occupancy, quotas.perOrganisation())
                    .forEach(o -> add(
                            gauges,
                            Gauge.Scope.ORGANISATION,
                            organisations.profile(o.getKey()).name(),
                            o.getValue(),
                            quotas.perOrganisation()));
        }
        return gauges;
    }

    /** The limits that stand over one application of the organisation that these rows are. */
    List<Gauge> of(Event event, ApplicationCase about, Collection<OrganisationId> organisation) {
        Quotas quotas = event.quotas();
        if (quotas.isNone()) {
            return List.of();
        }
        OrganisationClaim claim = about.organisation().claim();
        QuotaStore.Around taken = store.around(event.code(), claim.category(), organisation);
        List<Gauge> gauges = new ArrayList<>();
        add(gauges, Gauge.Scope.ORGANISATION, claim.name(), taken.ofOrganisation(), quotas.perOrganisation());
        add(
                gauges,
                Gauge.Scope.CATEGORY,
                claim.category(),
                taken.ofCategory(),
                quotas.perCategory().get(claim.category()));
        add(gauges, Gauge.Scope.EVENT, "", taken.all(), quotas.places());
        return gauges;
    }

    private static List<Map.Entry<ProfileId, Integer>> full(Occupancy occupancy, int limit) {
        return occupancy.organisations().entrySet().stream()
                .filter(o -> o.getValue() >= limit)
                .sorted(Map.Entry.<ProfileId, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ORGANISATIONS)
                .toList();
    }

    private static void add(List<Gauge> gauges, Gauge.Scope scope, String name, int taken, Integer limit) {
        if (limit != null) {
            gauges.add(new Gauge(scope, name, taken, limit));
        }
    }
}
