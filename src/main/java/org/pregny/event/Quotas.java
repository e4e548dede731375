package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many places an event has; what is not said is not limited (domain b1, event quotas: 2, 3, 10 or 20 an organisation, 40
 * a constituency). Assistants and chaperones take none.
 *
 * @param places for everybody who applies
 * @param perOrganisation for each organisation, in however many applications
 * @param perCategory for all organisations of a category, by its code
 * @param shown whether applicants are told how many are taken
 * @param byFocalPoint whether people apply by themselves and a focal point of the organisation says who takes its places
 */
public record Quotas(
        Integer places,
        Integer perOrganisation,
        Map<String, Integer> perCategory,
        boolean shown,
        boolean byFocalPoint) {

    public static final Quotas NONE = new Quotas(null, null, Map.of(), false, false);

    public Quotas {
        perCategory = perCategory == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(perCategory));
    }

    /** Whether nothing is limited at all. */
    @JsonIgnore
    public boolean isNone() {
        return places == null && perOrganisation == null && perCategory.isEmpty();
    }
}
