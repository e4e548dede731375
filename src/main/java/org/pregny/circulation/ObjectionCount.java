package org.pregny.circulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pregny.request.RequestId;

/** Counts objections as they are published. */
final class ObjectionCount {

    private ObjectionCount() {}

    static ObjectionFigures of(List<Objection> all) {
        List<Objection> raised = all.stream().filter(o -> o.state().wasRaised()).toList();
        Map<RequestId, List<ObjectionState>> states = raised.stream()
                .collect(Collectors.groupingBy(
                        Objection::request, Collectors.mapping(Objection::state, Collectors.toList())));
        Predicate<List<ObjectionState>> upheld = s -> s.stream().anyMatch(ObjectionState::isAgainst);
        Predicate<List<ObjectionState>> open = s -> s.contains(ObjectionState.STANDING);
        return new ObjectionFigures(
                raised.size(),
                (int) raised.stream().map(Objection::country).distinct().count(),
                states.size(),
                count(states.values(), open.and(upheld.negate())),
                count(states.values(), open.or(upheld).negate()),
                count(states.values(), upheld));
    }

    private static int count(Collection<List<ObjectionState>> states, Predicate<List<ObjectionState>> which) {
        return (int) states.stream().filter(which).count();
    }
}
