package org.pregny.pass;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.springframework.stereotype.Component;

/** Which passes a revocation is about: those of a whole organisation, or those that its passes have become since. */
@Component
class RevocationScope {

    private final PassStore store;
    private final PassReplacing replacing;
    private final ApplicationDesk applications;

    RevocationScope(PassStore store, PassReplacing replacing, ApplicationDesk applications) {
        this.store = store;
        this.replacing = replacing;
        this.applications = applications;
    }

    /** Locked, in the order in which everybody locks passes. */
    List<Pass> livePassesOfOrganisation(Pass one) {
        List<Pass> candidates = store.open(one.event()).stream()
                .filter(p -> p.application() != null)
                .toList();
        Set<ApplicationId> theirs = candidates.stream()
                .map(Pass::application)
                .distinct()
                .filter(a -> isOfSameOrganisation(a, one.application()))
                .collect(Collectors.toSet());
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

    private boolean isOfSameOrganisation(ApplicationId one, ApplicationId other) {
        return other != null
                && (one.equals(other)
                        || applications
                                .caseOf(one)
                                .organisation()
                                .id()
                                .equals(applications
                                        .caseOf(other)
                                        .organisation()
                                        .id()));
    }
}
