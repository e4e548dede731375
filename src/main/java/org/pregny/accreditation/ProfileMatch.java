package org.pregny.accreditation;

import java.util.Comparator;
import java.util.List;

/** Another organisation that may be the same, and why it is held to be. */
public record ProfileMatch(OrganisationProfile profile, NameMatch match) {

    static final Comparator<ProfileMatch> BEST_FIRST = Comparator.comparing(ProfileMatch::match, NameMatch.BEST_FIRST);

    public List<MatchReason> reasons() {
        return match.reasons();
    }
}
