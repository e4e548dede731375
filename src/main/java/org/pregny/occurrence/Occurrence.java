package org.pregny.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import org.pregny.event.EventCode;
import org.pregny.gate.ScanConcern;
import org.pregny.pass.PassId;

/**
 * A case for a person: what is doubtful about the scans of one pass (or one device, or one gate) on one day.
 *
 * @param pass null when it is about a device, or about the overrides of a gate
 * @param reviewAt from when on a person looks at it
 * @param settleBy after which it is overdue
 * @param outcome null until it is settled, like note, settledBy and settledAt
 */
public record Occurrence(
        OccurrenceId id,
        ScanConcern.Kind kind,
        EventCode event,
        LocalDate day,
        String gate,
        PassId pass,
        String device,
        Instant openedAt,
        Instant reviewAt,
        Instant settleBy,
        OccurrenceState state,
        boolean overdue,
        OccurrenceOutcome outcome,
        String note,
        String settledBy,
        Instant settledAt) {

    public boolean isOpen() {
        return state == OccurrenceState.OPEN;
    }
}
