package org.pregny.event;

import java.util.List;
import org.pregny.kernel.Wording;

/**
 * Nationals who enter a host country under the same rule, as a named source says; the mission has the last word.
 *
 * @param visa whether they need one
 * @param leadDays so many days before the event they should begin, whether for the visa or for the journey; null where no
 *     source says
 * @param shortestDays so many days before the event it becomes hardly possible; null where no source says
 * @param source where the rule stands
 * @param leadSource where the days stand
 * @param countries by ISO 3166-1 code; empty for everybody whom no other group names
 */
public record EntryGroup(
        String code,
        Wording name,
        boolean visa,
        Integer leadDays,
        Integer shortestDays,
        String source,
        String leadSource,
        List<String> countries) {

    public EntryGroup {
        countries = countries == null ? List.of() : List.copyOf(countries);
    }

    boolean isForAllOthers() {
        return countries.isEmpty();
    }
}
