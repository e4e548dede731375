package org.pregny.request;

import java.time.Instant;

/** What the model of a request must be told; answered by the conductor. */
public interface RequestProcess {

    void submitted(RequestId request, Instant screeningDueAt);

    void answered(RequestId request, Instant screeningDueAt);

    void withdrawn(RequestId request);

    void merged(RequestId request);

    void circulated(RequestId request);

    void silenceEnded(RequestId request);

    void objected(RequestId request);

    void objectionsSettled(RequestId request, ObjectionStanding standing);

    void reconsiderationAsked(RequestId request, Instant dueAt);

    /** The screening is due at another time. */
    void moved(RequestId request, Instant screeningDueAt);
}
