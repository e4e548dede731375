package org.pregny.event;

import java.time.LocalDate;

/**
 * Whether nationals of one group can still come, and until when.
 *
 * @param applyBy the day until which a decision will come early enough; null when there is no applying
 * @param startBy the day until which they should begin with visa or journey; null when nobody can know
 * @param lastBy the day after which it is hardly possible; null when nobody can know
 */
public record Feasibility(EntryGroup group, Outlook outlook, LocalDate applyBy, LocalDate startBy, LocalDate lastBy) {

    /** How it looks today. */
    public enum Outlook {
        POSSIBLE,
        TIGHT,
        TOO_LATE,
        UNKNOWN
    }
}
