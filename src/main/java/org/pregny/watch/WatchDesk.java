package org.pregny.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.NamedPeople;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the security liaison keeps the watch list and says of each hit whether it is the person (issue 5, part 2). */
@Service
@Transactional
public class WatchDesk {

    public static final int LONGEST_REASON = 1000;

    /** The list as a whole, in the audit trail. */
    private static final UUID LIST = new UUID(0, 0);

    private final WatchStore store;
    private final NamedPeople people;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WatchDesk(WatchStore store, NamedPeople people, Entropy entropy, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes in a list in the place of the one before; lines that were there already keep what was decided of them.
     *
     * @return how many lines it has
     * @throws WatchRefused when no column holds names
     */
    public int replace(byte[] content, Actor actor) {
        List<WatchEntry> read = WatchSheet.read(content);
        Map<String, WatchEntry> gone = store.entries().stream()
                .collect(Collectors.toMap(WatchEntry::identity, Function.identity(), (a, b) -> a, HashMap::new));
        Instant now = clock.instant();
        for (WatchEntry entry : read) {
            WatchEntry known = gone.remove(entry.identity());
            if (known == null) {
                store.add(entry.as(entropy.nextId()), actor.name(), now);
            } else {
                store.replace(entry.as(known.id()));
            }
        }
        gone.values().forEach(entry -> store.remove(entry.id(), now));
        store.nextListing();
        events.publishEvent(new WatchEvent.WatchListReplaced(LIST, read.size(), actor));
        return read.size();
    }

    public int size() {
        return store.entries().size();
    }

    /** Everybody in a live application who is called like somebody in the list; who is not decided on comes first. */
    public List<WatchHit> hits(Actor reader) {
        List<WatchHit> hits = hits();
        events.publishEvent(new WatchEvent.WatchHitsRead(LIST, hits.size(), reader));
        return hits;
    }

    /** @throws WatchRefused without a reason, or when somebody else has decided */
    public void decide(RepresentativeId person, UUID entry, WatchVerdict verdict, String typed, Actor actor) {
        String reason = CleanText.lines(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw WatchRefused.noReason(LONGEST_REASON);
        }
        WatchEntry listed = store.lock(entry).orElseThrow(WatchDesk::gone);
        if (people.knownAs(listed.nameKeys()).stream().noneMatch(p -> p.id().equals(person))) {
            throw gone();
        }
        if (store.isDecided(person, entry)) {
            throw WatchRefused.decided();
        }
        WatchDecision decision = new WatchDecision(person, entry, verdict, reason, clock.instant(), actor.name());
        store.add(decision);
        events.publishEvent(new WatchEvent.WatchHitDecided(decision, actor));
    }

    private List<WatchHit> hits() {
        Map<String, List<WatchEntry>> byName = new HashMap<>();
        store.entries()
                .forEach(entry -> entry.nameKeys().forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(entry)));
        List<WatchDecision> decisions = store.decisions();
        return people.knownAs(byName.keySet()).stream()
                .flatMap(person -> byName.get(person.nameKey()).stream()
                        .distinct()
                        .map(entry -> new WatchHit(person, entry, of(decisions, person.id(), entry.id()))))
                .sorted(Comparator.comparing(hit -> !hit.isOpen()))
                .toList();
    }

    private static WatchDecision of(List<WatchDecision> decisions, RepresentativeId person, UUID entry) {
        return decisions.stream()
                .filter(d -> d.person().equals(person) && d.entry().equals(entry))
                .findFirst()
                .orElse(null);
    }

    private static NotFound gone() {
        return new NotFound("watch.notFound");
    }
}
