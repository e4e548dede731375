package org.pregny.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sees that a person who applied twice for one event gets one place at most (issue 4: one live registration). */
@Component
class OneRegistration {

    private final DoubleStore store;

    OneRegistration(DoubleStore store) {
        this.store = store;
    }

    /** Whoever decides here and whoever decides there wait for each other: both lock both, in the same order. */
    void check(ApplicationId application, List<RepresentativeVerdict> verdicts) {
        Set<RepresentativeId> wanted = verdicts.stream()
                .filter(v -> v.state() != RepresentativeState.REFUSED)
                .map(RepresentativeVerdict::representative)
                .collect(Collectors.toSet());
        List<PossibleDouble> twins = twins(application, wanted);
        if (twins.isEmpty()) {
            return;
        }
        both(twins).distinct().sorted().forEach(store::lock);
        twins(application, wanted).stream()
                .filter(PossibleDouble::isTaken)
                .findFirst()
                .ifPresent(twin -> {
                    throw new RegisteredElsewhere(twin);
                });
    }

    private List<PossibleDouble> twins(ApplicationId application, Set<RepresentativeId> wanted) {
        return store.exact(application).stream()
                .filter(d -> wanted.contains(d.person()))
                .toList();
    }

    private static Stream<UUID> both(List<PossibleDouble> twins) {
        return twins.stream().flatMap(d -> Stream.of(d.person().uuid(), d.twin().uuid()));
    }
}
