package org.pregny.process.operations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.CaseNumber;
import org.pregny.application.CaseNumbers;
import org.springframework.stereotype.Component;

/** Calls what runs by the number of its application, where it belongs to one. */
@Component
class RunningCases {

    private final CaseNumbers numbers;

    RunningCases(CaseNumbers numbers) {
        this.numbers = numbers;
    }

    /** By business key, null among them. */
    Map<String, RunningCase> of(Collection<String> businessKeys) {
        Map<String, CaseNumber> found = numbers(businessKeys);
        Map<String, RunningCase> cases = new HashMap<>();
        businessKeys.forEach(key -> cases.put(key, named(key, found.get(key))));
        return cases;
    }

    Map<String, CaseNumber> numbers(Collection<String> businessKeys) {
        Map<UUID, CaseNumber> found = numbers.of(businessKeys.stream()
                .map(RunningCases::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return found.values().stream()
                .collect(Collectors.toMap(number -> number.id().toString(), number -> number));
    }

    private static RunningCase named(String key, CaseNumber number) {
        return number == null
                ? new RunningCase(Objects.requireNonNullElse(key, ""), null)
                : new RunningCase(number.number(), number.id().uuid());
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.ofNullable(key).map(UUID::fromString);
        } catch (IllegalArgumentException anEvent) {
            return Optional.empty();
        }
    }
}
