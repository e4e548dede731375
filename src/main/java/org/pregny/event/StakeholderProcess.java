package org.pregny.event;

import java.util.List;
import org.pregny.kernel.Wording;

/** The umbrella of phases and events, with its mandate, categories and bases of accreditation. */
public record StakeholderProcess(
        String code,
        Wording title,
        String mandate,
        String website,
        List<StakeholderCategory> categories,
        List<AccreditationBasis> bases,
        List<ProcessPhase> phases,
        List<RoleHolder> people,
        List<ContactPoint> contacts,
        List<EventDocument> documents) {

    public StakeholderProcess {
        phases = phases == null ? List.of() : List.copyOf(phases);
        people = people == null ? List.of() : List.copyOf(people);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    public StakeholderCategory category(String wanted) {
        return categories.stream()
                .filter(c -> c.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such category: " + wanted));
    }

    public AccreditationBasis basis(String wanted) {
        return bases.stream()
                .filter(b -> b.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such basis: " + wanted));
    }
}
