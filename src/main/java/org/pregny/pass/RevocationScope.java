package org.pregny.pass;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.accreditation.OrganisationId;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.Delegations;
import org.springframework.stereotype.Component;

/** Which passes a revocation is about: those of a whole organisation, or those that its passes have become since. */
@Component
class RevocationScope {

    private final PassStore store;
    private final PassReplacing replacing;
    private final ApplicationDesk applications;
    private final Delegations delegations;

    RevocationScope(PassStore store, PassReplacing replacing, ApplicationDesk applications, Delegations delegations) {
        this.applications = applications;
        this.store = store;
        this.replacing = replacing;
        this.delegations = delegations;
    }

    OrganisationId organisationOf(Pass pass) {
        return applications.headOf(pass.application()).organisation().id();
    }

    /** Locked, in the order in which everybody locks passes. */
    List<Pass> livePassesOfOrganisation(Pass one) {
        List<Pass> candidates = store.open(one.event()).stream()
                .filter(p -> p.application() != null)
                .toList();
        Set<ApplicationId> theirs = Set.copyOf(delegations.applicationsOf(one.application()));
        return candidates.stream()
                .filter(p -> theirs.contains(p.application()))
                .flatMap(p -> store.lock(p.id()).stream())
                .filter(Pass::isLive)
                .toList();
    }

    /** The suspended passes at the ends of the chains: a pass may have been reissued while it waited. */
    Stream<Pass> waiting(Revocation revocation) {
        return last(revocation).filter(p -> p.state() == PassState.SUSPENDED);
    }

    Stream<Pass> last(Revocation revocation) {
        return revocation.passes().stream().map(replacing::lockLast);
    }

    UUID caseOf(Revocation revocation) {
        return store.find(revocation.passes().get(0)).orElseThrow().caseId();
    }
}
