package org.pregny.event;

import java.time.LocalDateTime;

/**
 * What applicants may still ask for once they have been told the decision, and until when.
 *
 * @param substitutionCloses the last second, in the venue's wall time, in which one person may take the place of another;
 *     null for until passes are first picked up
 * @param reconsiderationDays for how many days after a refusal another reviewer can be asked to look again
 */
public record AfterDecision(LocalDateTime substitutionCloses, Integer reconsiderationDays) {

    /** No public rule was found for either (domain, not found), so both are data; ten days is what issue 4 asks for. */
    static final AfterDecision USUAL = new AfterDecision(null, null);

    private static final int USUAL_DAYS = 10;

    public AfterDecision {
        reconsiderationDays = reconsiderationDays == null ? USUAL_DAYS : reconsiderationDays;
    }
}
