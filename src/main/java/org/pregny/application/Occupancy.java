package org.pregny.application;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.Quotas;

/** How many places of one event are taken, and by whom: good for as long as the event is held. */
final class Occupancy {

    private final Quotas quotas;
    private final Function<Map<String, Object>, QuotaVerdict> table;
    private final Map<ProfileId, Integer> organisations = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<Map<String, Object>, QuotaVerdict> asked = new HashMap<>();
    private int all;

    Occupancy(Quotas quotas, Function<Map<String, Object>, QuotaVerdict> table) {
        this.quotas = quotas;
        this.table = table;
    }

    void take(Party party, int places) {
        organisations.merge(party.organisation(), places, Integer::sum);
        categories.merge(party.category(), places, Integer::sum);
        all += places;
    }

    /** Whether there is a place for one more; the table is asked once about the same facts. */
    QuotaVerdict oneMore(Party party) {
        Map<String, Object> facts = Map.of(
                "organisationFull",
                isReached(ofOrganisation(party.organisation()), quotas.perOrganisation()),
                "categoryFull",
                isReached(ofCategory(party.category()), quotas.perCategory().get(party.category())),
                "eventFull",
                isReached(all, quotas.places()));
        return asked.computeIfAbsent(facts, table);
    }

    int ofOrganisation(ProfileId organisation) {
        return organisations.getOrDefault(organisation, 0);
    }

    int ofCategory(String category) {
        return categories.getOrDefault(category, 0);
    }

    int all() {
        return all;
    }

    Map<ProfileId, Integer> organisations() {
        return organisations;
    }

    private static boolean isReached(int taken, Integer limit) {
        return limit != null && taken >= limit;
    }
}
