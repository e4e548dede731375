package org.pregny.pass;

import java.util.List;
import org.pregny.application.ChangeNotice;
import org.pregny.event.Event;
import org.pregny.event.EventChange;

/**
 * What a person has in hand after a change, and what has to be said about it.
 *
 * @param meaning null when there is nothing to tell
 * @param sheet the pass as printed now, or null
 * @param words what the sheet says, for who reads the letter as text; empty without one
 * @param admitted the events that the person may attend now
 */
record RenewedCredential(
        ChangeNotice.Meaning meaning,
        Pass pass,
        byte[] sheet,
        String words,
        List<Event> admitted,
        List<EventChange> story) {

    static final RenewedCredential NOTHING_TO_TELL = new RenewedCredential(null, null, null, "", List.of(), List.of());

    static RenewedCredential without(ChangeNotice.Meaning meaning, List<Event> admitted, List<EventChange> story) {
        return new RenewedCredential(meaning, null, null, "", admitted, story);
    }

    boolean isWorthALetter() {
        return meaning != null;
    }
}
