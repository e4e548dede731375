package org.pregny.device;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Where a device has stood, the first place first: what it reports later belongs to the place of then. */
public record Postings(List<Posting> all) {

    /** By the version that the device stood there by; where it does not say, by the time. */
    public Assignment at(Integer version, Instant then) {
        Predicate<Posting> begun =
                version == null ? posting -> !posting.since().isAfter(then) : posting -> posting.version() <= version;
        return all.stream()
                .filter(begun)
                .reduce((earlier, later) -> later)
                .orElse(all.get(0))
                .assignment();
    }
}
