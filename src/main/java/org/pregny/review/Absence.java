package org.pregny.review;

import java.time.LocalDate;
import java.util.UUID;

/** The days, first and last included, on which one reviewer stands in for another. */
public record Absence(UUID id, String reviewer, String deputy, LocalDate first, LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
