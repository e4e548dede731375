package org.pregny.pass;

import java.util.Map;
import org.pregny.application.RepresentativeId;

/** What the conductor does for the pass of one person. */
public interface PassProcess {

    /** The event's date is firm: an issuance that waits for it goes on; without one that waits, nothing happens. */
    void dateConfirmed(RepresentativeId representative);

    /** What the decision table {@code whoNeedsPass} says to these facts. */
    boolean needsPass(Map<String, Object> facts);
}
