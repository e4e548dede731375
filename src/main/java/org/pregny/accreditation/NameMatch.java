package org.pregny.accreditation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a known name is like the one that is looked for.
 *
 * @param reasons why it is held to be the same, the surest first; never empty
 * @param likeness of the names, from 0 to 1
 * @param sameCountry false only when both countries are known and differ
 */
public record NameMatch(List<MatchReason> reasons, double likeness, boolean sameCountry) {

    static final Comparator<NameMatch> BEST_FIRST = Comparator.comparing((NameMatch m) -> !m.isSure())
            .thenComparing(m -> m.reasons.get(0))
            .thenComparing(m -> !m.sameCountry)
            .thenComparing(m -> -m.likeness);

    /** Nothing when the one has nothing to do with the other. */
    static Optional<NameMatch> of(SoughtName sought, KnownName known) {
        List<MatchReason> reasons = new ArrayList<>();
        if (!sought.reference().isEmpty() && sought.reference().equals(known.reference())) {
            reasons.add(MatchReason.SAME_REFERENCE);
        }
        Optional<MatchReason> byName = NameComparison.surest(sought.names(), known.names());
        byName.ifPresent(reasons::add);
        if (byName.isEmpty() && NameComparison.isAcronymOf(sought, known)) {
            reasons.add(MatchReason.ACRONYM);
        }
        if (NameComparison.isImitation(sought.names(), known.names())) {
            reasons.add(MatchReason.LOOKS_ALIKE);
        }
        boolean sameCountry = sought.country().isEmpty()
                || known.country().isEmpty()
                || sought.country().equals(known.country());
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NameMatch(reasons, NameComparison.likeness(sought.names(), known.names()), sameCountry));
    }

    /**
     * Whether no person need look: the same name, in the same country as far as known, or the same reference with a name
     * much like it. Never when other letters imitate a name.
     */
    boolean isSure() {
        if (reasons.contains(MatchReason.LOOKS_ALIKE)) {
            return false;
        }
        return reasons.contains(MatchReason.SAME_REFERENCE)
                ? reasons.stream().anyMatch(MatchReason::isNearName)
                : sameCountry && reasons.stream().anyMatch(MatchReason::isSameName);
    }
}
