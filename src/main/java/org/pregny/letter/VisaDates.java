package org.pregny.letter;

import java.time.Duration;
import java.time.Instant;
import org.pregny.event.Event;

/** When a request becomes urgent, becomes late, and is forgotten; all from the event, so that they move with it. */
public record VisaDates(Instant urgentAt, Instant lateAt, Instant purgeAt) {

    static VisaDates of(Event event, VisaTerms terms) {
        return new VisaDates(
                event.starts().minus(Duration.ofDays(event.review().visaLeadDays())),
                event.starts().minus(Duration.ofDays(terms.latestDays())),
                event.endsBefore().plus(Duration.ofDays(terms.purgeDays())));
    }
}
