package org.pregny.review;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A reviewer said who stands in while they are away, or that they are back. */
record AbsenceEvent(String action, Absence absence, Actor actor) implements AuditedEvent {

    static final String ADDED = "review.absenceAdded";
    static final String ENDED = "review.absenceEnded";

    @Override
    public UUID caseId() {
        return absence.id();
    }

    @Override
    public UUID subjectId() {
        return absence.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "deputy", absence.deputy(),
                "first", absence.first().toString(),
                "last", absence.last().toString());
    }
}
