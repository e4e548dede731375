package org.pregny.event;

import org.pregny.kernel.Refusal;

/** Somebody else changed the event after this change was begun. */
public final class EventMeanwhileChanged extends Refusal {

    EventMeanwhileChanged() {
        super(Kind.CONFLICT, "event.office.meanwhile");
    }
}
