package org.pregny.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.NamedPeople;
import org.pregny.application.SingleLook;
import org.pregny.application.Surveyed;
import org.springframework.stereotype.Component;

/**
 * Wants every case to be looked at by itself in which somebody is called like somebody in the list. It stays so whatever
 * the liaison says of the hit, and when the line is taken off the list later: a case that all at once can be decided with
 * the others would tell that something was known of it.
 */
@Component
class ListedNames implements SingleLook {

    /** Names of one list and until when each stood in it: it is opened once, not for every case. */
    private record Listing(int number, Map<String, Instant> until) {}

    private final WatchStore store;
    private final NamedPeople people;
    private volatile Listing known = new Listing(-1, Map.of());

    ListedNames(WatchStore store, NamedPeople people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public Set<ApplicationId> among(Collection<Surveyed> cases) {
        Map<String, Instant> until = names();
        Map<ApplicationId, Set<String>> names =
                people.namesIn(cases.stream().map(Surveyed::id).toList());
        return cases.stream()
                .filter(c -> names.getOrDefault(c.id(), Set.of()).stream()
                        .anyMatch(name -> !until.getOrDefault(name, Instant.MIN).isBefore(c.submittedAt())))
                .map(Surveyed::id)
                .collect(Collectors.toSet());
    }

    /** The number is read before the names: whatever is listed between them is read again. */
    private Map<String, Instant> names() {
        int number = store.listing();
        Listing listing = known;
        if (listing.number() != number) {
            listing = new Listing(number, opened());
            known = listing;
        }
        return listing.until();
    }

    private Map<String, Instant> opened() {
        Map<String, Instant> until = new HashMap<>();
        for (WatchLine line : store.everListed()) {
            Instant end = line.removedAt() == null ? Instant.MAX : line.removedAt();
            line.entry().nameKeys().forEach(name -> until.merge(name, end, (a, b) -> a.isAfter(b) ? a : b));
        }
        return until;
    }
}
