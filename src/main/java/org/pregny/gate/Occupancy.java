package org.pregny.gate;

import java.time.Instant;
import org.pregny.event.EventCode;

/** Who counts people inside, right of this room; asked in the transaction of the scan, which may lock what is counted. */
public interface Occupancy {

    /** How many hold a seat of those that are shared: who helps somebody, and second passes, hold none. */
    int inside(EventCode event, String zone, Instant at);
}
