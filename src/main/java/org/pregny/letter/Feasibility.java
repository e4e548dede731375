package org.pregny.letter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.pregny.event.Event;

/** Whether a visa can still be had in time, by the lead times of the event and of the consulates (domain: K20). */
public enum Feasibility {
    POSSIBLE,
    TIGHT,
    TOO_LATE;

    static Feasibility of(Event event, VisaTerms terms, Instant now) {
        long left = ChronoUnit.DAYS.between(now.atZone(event.zone()).toLocalDate(), event.firstDay());
        if (left > event.review().visaLeadDays()) {
            return POSSIBLE;
        }
        return left > terms.latestDays() ? TIGHT : TOO_LATE;
    }
}
