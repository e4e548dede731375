package org.pregny.process.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.process.migration.Difference.Kind;
import org.springframework.stereotype.Component;

/** Lays two versions of a model side by side: which step is which, and what is different. */
@Component
class VersionComparison {

    private final ModelSteps steps;

    VersionComparison(ModelSteps steps) {
        this.steps = steps;
    }

    /** For each step of the source that is there in the target, too, its id there: by id, or by kind, label and place. */
    Map<String, String> pairs(ModelVersion source, ModelVersion target) {
        Map<String, ModelStep> left = byId(source);
        Map<String, ModelStep> free = byId(target);
        Map<String, String> pairs = new HashMap<>();
        left.values().stream()
                .filter(step -> free.containsKey(step.id())
                        && free.get(step.id()).type().equals(step.type()))
                .forEach(step -> pairs.put(step.id(), step.id()));
        pairs.values().forEach(free::remove);
        left.keySet().removeAll(pairs.keySet());
        findAgain(left, free, pairs);
        return pairs;
    }

    /** Outer steps first: what is attached to a step, or lies in it, is found again where that step is. */
    private static void findAgain(Map<String, ModelStep> left, Map<String, ModelStep> free, Map<String, String> pairs) {
        boolean found = true;
        while (found) {
            found = false;
            for (ModelStep step : List.copyOf(left.values())) {
                Optional<ModelStep> again = free.values().stream()
                        .filter(step::isLike)
                        .filter(candidate -> Objects.equals(outerIn(pairs, step), candidate.outer()))
                        .findFirst();
                if (again.isPresent()) {
                    pairs.put(step.id(), again.get().id());
                    left.remove(step.id());
                    free.remove(again.get().id());
                    found = true;
                }
            }
        }
    }

    private static String outerIn(Map<String, String> pairs, ModelStep step) {
        return step.outer() == null ? null : pairs.getOrDefault(step.outer(), "");
    }

    List<Difference> differences(ModelVersion source, ModelVersion target) {
        Map<String, ModelStep> before = byId(source);
        Map<String, ModelStep> after = byId(target);
        Map<String, String> pairs = pairs(source, target);
        List<Difference> found = new ArrayList<>();
        before.values().forEach(step -> difference(step, after.get(pairs.getOrDefault(step.id(), "")), after)
                .ifPresent(found::add));
        Set<String> known = new HashSet<>(pairs.values());
        after.values().stream()
                .filter(step -> !known.contains(step.id()) && !before.containsKey(step.id()))
                .map(step -> new Difference(Kind.ADDED, null, step))
                .forEach(found::add);
        return found;
    }

    private static Optional<Difference> difference(ModelStep step, ModelStep pair, Map<String, ModelStep> after) {
        if (pair == null) {
            ModelStep namesake = after.get(step.id());
            return Optional.of(new Difference(namesake == null ? Kind.GONE : Kind.CHANGED, step, namesake));
        }
        if (!pair.id().equals(step.id())) {
            return Optional.of(new Difference(Kind.REPLACED, step, pair));
        }
        return Objects.equals(pair.name(), step.name())
                ? Optional.empty()
                : Optional.of(new Difference(Kind.RENAMED, step, pair));
    }

    private Map<String, ModelStep> byId(ModelVersion version) {
        return steps.of(version).stream()
                .collect(Collectors.toMap(ModelStep::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
