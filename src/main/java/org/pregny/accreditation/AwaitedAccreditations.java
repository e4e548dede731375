package org.pregny.accreditation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody else’s decision on an organisation is worth waiting for. */
@Service
@Transactional
public class AwaitedAccreditations {

    private final ObjectProvider<PendingAccreditations> pending;
    private final ProfileFinding finding;
    private final ProfileStore profiles;
    private final AccreditationStore claims;

    AwaitedAccreditations(
            ObjectProvider<PendingAccreditations> pending,
            ProfileFinding finding,
            ProfileStore profiles,
            AccreditationStore claims) {
        this.pending = pending;
        this.finding = finding;
        this.profiles = profiles;
        this.claims = claims;
    }

    /** The organisation that this row is of, as it is known over events. */
    public ProfileId organisationOf(OrganisationId id) {
        return finding.profile(claims.organisation(id).profile()).id();
    }

    /** All that it said of itself with this basis, for one application or another. */
    public List<OrganisationId> claimsOf(ProfileId organisation, String basis) {
        return claims.claiming(finding.profile(organisation).id(), basis);
    }

    /**
     * Held until the end of the transaction: whoever decides on the organisation meanwhile waits, and then finds who has
     * begun to wait for it.
     */
    public boolean isAwaited(ProfileId organisation, String process) {
        profiles.lock(organisation);
        return pending.stream().anyMatch(asked -> asked.pending(organisation, process));
    }

    /** The organisation and all whom it speaks for, held likewise by whoever has decided on it. */
    public List<ProfileId> hold(ProfileId organisation) {
        ProfileId speaking = finding.profile(organisation).id();
        profiles.lock(speaking);
        return Stream.concat(
                        Stream.of(speaking),
                        profiles.mergedInto(speaking).stream().map(OrganisationProfile::id))
                .toList();
    }
}
