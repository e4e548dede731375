package org.pregny.accreditation;

import java.util.Comparator;
import java.util.List;

/** A line of a register that may be the organisation that was named, and why it is held to be. */
public record RegisterMatch(RegisterEntry entry, NameMatch match, RegisterPlace place) {

    static final Comparator<RegisterMatch> BEST_FIRST =
            Comparator.comparing(RegisterMatch::match, NameMatch.BEST_FIRST).thenComparing(m -> m.entry.reference());

    /** The surest first; never empty. */
    public List<MatchReason> reasons() {
        return match.reasons();
    }

    public MatchReason reason() {
        return match.reasons().get(0);
    }

    boolean hasSameReference() {
        return reasons().contains(MatchReason.SAME_REFERENCE);
    }

    /** Whether no person need look. */
    public boolean isSure() {
        return match.isSure();
    }
}
