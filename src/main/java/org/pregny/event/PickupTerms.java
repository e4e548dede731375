package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How passes of an event are handed out: at how many desks, how long one person takes there, and whether somebody else
 * may collect a pass. Geneva wants everybody in person, others let a colleague sign for it (domain, conflicts: K14, K17).
 */
public record PickupTerms(Integer desks, Integer minutes, Boolean proxy) {

    /** Nobody has published a rate; two desks and three minutes are where an organiser begins (domain d8). */
    static final PickupTerms USUAL = new PickupTerms(null, null, null);

    private static final int USUAL_DESKS = 2;
    private static final int USUAL_MINUTES = 3;
    private static final int MINUTES_AN_HOUR = 60;

    public PickupTerms {
        desks = desks == null ? USUAL_DESKS : desks;
        minutes = minutes == null ? USUAL_MINUTES : minutes;
        proxy = proxy != null && proxy;
    }

    /** How many people all desks together serve in an hour. */
    @JsonIgnore
    public double anHour() {
        return (double) desks * MINUTES_AN_HOUR / minutes;
    }
}
