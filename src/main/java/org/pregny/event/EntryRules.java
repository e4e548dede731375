package org.pregny.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Who needs a visa for a host country: data of a day, with its sources, and no more than that.
 *
 * @param hosts by ISO 3166-1 code
 * @param asOf the day for which the data was compiled
 */
public record EntryRules(List<String> hosts, LocalDate asOf, List<EntryGroup> groups) {

    public EntryRules {
        if (groups.stream().filter(EntryGroup::isForAllOthers).count() != 1) {
            throw new IllegalArgumentException("one group, and only one, is for all whom no other names: " + hosts);
        }
    }

    /** The group of this nationality; a country that no group names belongs to the one for all others. */
    public EntryGroup groupOf(String country) {
        return groups.stream()
                .filter(g -> g.countries().contains(country))
                .findFirst()
                .orElseGet(this::allOthers);
    }

    private EntryGroup allOthers() {
        return groups.stream().filter(EntryGroup::isForAllOthers).findFirst().orElseThrow();
    }
}
