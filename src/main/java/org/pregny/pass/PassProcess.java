package org.pregny.pass;

import java.util.Map;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;

/** What the conductor does for the pass of one person, and for the passes of an event together. */
public interface PassProcess {

    /** The event's date is firm: an issuance that waits for it goes on; without one that waits, nothing happens. */
    void dateConfirmed(RepresentativeId representative);

    /** The pass was taken away for good: what was granted because of it ends too. */
    void revoked(RepresentativeId representative);

    /** What the decision table {@code whoNeedsPass} says to these facts. */
    boolean needsPass(Map<String, Object> facts);

    /** Starts the one watch over the end of an event's passes. */
    void firstIssued(EventCode event);
}
