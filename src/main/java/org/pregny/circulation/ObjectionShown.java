package org.pregny.circulation;

import org.pregny.round.Visibility;

/** What the organisation and the public may see of an objection by the rule of the round; what they may not is empty. */
public record ObjectionShown(String country, String basis) {

    static ObjectionShown of(Objection objection, Visibility rule) {
        return new ObjectionShown(
                rule.showsState() ? objection.country() : "", rule.showsBasis() ? objection.basis() : "");
    }

    public boolean saysAnything() {
        return !country.isEmpty() || !basis.isEmpty();
    }
}
