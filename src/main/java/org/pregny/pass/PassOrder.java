package org.pregny.pass;

import java.time.LocalDate;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Language;

/**
 * What a pass is to be made of.
 *
 * @param segments of its own event that it is to admit to
 * @param day the only day it is good for; null for all days of the event
 */
record PassOrder(
        PassType type,
        RepresentativeId representative,
        RepresentativeId accompanies,
        ApplicationId application,
        EventCode event,
        Language language,
        Holder holder,
        LocalDate day,
        SegmentSet segments) {

    /** The same again, as the old pass says. */
    static PassOrder again(Pass old) {
        return new PassOrder(
                old.type(),
                old.representative(),
                old.accompanies(),
                old.application(),
                old.event(),
                old.language(),
                old.holder(),
                null,
                old.segments());
    }
}
