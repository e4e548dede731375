package org.pregny.review;

import java.time.Instant;

/**
 * Whose a task is.
 *
 * @param office code of the office that works on it; null while none was chosen
 * @param assignee who holds it; null for nobody
 * @param barred who may not take it; null for nobody
 */
public record TaskHolding(String office, String assignee, Instant claimedAt, String barred) {

    static TaskHolding free(String barred) {
        return new TaskHolding(null, null, null, barred);
    }
}
