package org.pregny.pass;

import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.EventCode;

/**
 * A pass cannot be issued as things stand, for example because the event's date is not confirmed; the engine tries
 * again and in the end shows an incident.
 */
final class PassNotIssuable extends IllegalStateException {

    PassNotIssuable(RepresentativeId person, RepresentativeState state) {
        super("no pass for " + person + ": " + state);
    }

    PassNotIssuable(EventCode event, String why) {
        super("no pass for " + event + ": " + why);
    }
}
