package org.pregny.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks over thousands of applications with a few questions, as nobody could open them all one by one. */
@Service
@Transactional(readOnly = true)
public class CaseSurvey {

    /** So many are asked about at once: databases take long lists badly. */
    private static final int AT_ONCE = 500;

    private final SurveyStore store;
    private final RemovalDesk removals;

    CaseSurvey(SurveyStore store, RemovalDesk removals) {
        this.store = store;
        this.removals = removals;
    }

    /** By id; whatever is not there is left out. */
    public Map<ApplicationId, Surveyed> of(List<ApplicationId> applications) {
        List<UUID> ids =
                applications.stream().map(ApplicationId::uuid).distinct().toList();
        Map<EventCode, Set<OrganisationId>> removed = new HashMap<>();
        Map<ApplicationId, Surveyed> surveyed = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            part(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), removed)
                    .forEach(s -> surveyed.put(s.id(), s));
        }
        return surveyed;
    }

    private List<Surveyed> part(List<UUID> ids, Map<EventCode, Set<OrganisationId>> removed) {
        Set<UUID> doubles = store.withDoubles(ids);
        Set<UUID> guarded = store.withProtectedPeople(ids);
        Map<UUID, Integer> undecided = store.undecided(ids);
        List<Surveyed> part = new ArrayList<>();
        for (SurveyStore.Head head : store.heads(ids)) {
            UUID id = head.id();
            part.add(new Surveyed(
                    new ApplicationId(id),
                    head.state(),
                    head.version(),
                    head.submittedAt(),
                    head.language(),
                    undecided.getOrDefault(id, 0),
                    doubles.contains(id),
                    guarded.contains(id),
                    removed.computeIfAbsent(head.event(), this::removedFrom).contains(head.organisation())));
        }
        return part;
    }

    private Set<OrganisationId> removedFrom(EventCode event) {
        return removals.removedFrom(event).stream().collect(Collectors.toCollection(HashSet::new));
    }
}
