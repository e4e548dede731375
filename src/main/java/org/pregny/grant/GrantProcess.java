package org.pregny.grant;

import java.time.Instant;

/** What the conductor does with accreditations: ends them on their day, and carries measures to all whom they concern. */
public interface GrantProcess {

    /** The first accreditation has a last day: from now on the next one is waited for. */
    void watch();

    /** Another ends earlier than what is waited for. */
    void wakeEarlier(Instant wakes);

    /** Two agreed: applications and passes follow, each in a transaction of its own. */
    void measureAgreed(MeasureId measure);
}
