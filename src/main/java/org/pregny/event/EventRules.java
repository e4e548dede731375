package org.pregny.event;

import java.time.LocalDate;
import java.util.List;

/**
 * What else an organiser may set of an event: what applicants may ask for after the decision, how widely people are listed,
 * on which days of the week nobody works, how passes are handed out, and how gates work without a network.
 */
public record EventRules(
        AfterDecision afterDecision,
        Publication publication,
        List<LocalDate> holidays,
        PickupTerms pickupTerms,
        GateTerms gateTerms) {

    public static EventRules of(Event event) {
        return new EventRules(
                event.afterDecision(), event.publication(), event.holidays(), event.pickupTerms(), event.gateTerms());
    }
}
