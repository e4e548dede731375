package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/**
 * Tells a holder that a pass is not valid any more, by authority or because the organisation has taken the person back; it
 * gives no reason, for letters are forwarded.
 */
record RevocationLetter(String template, Pass pass, List<Event> events) implements Letter {

    static RevocationLetter revoked(Pass pass, List<Event> events) {
        return new RevocationLetter("passRevoked", pass, events);
    }

    static RevocationLetter givenUp(Pass pass, List<Event> events) {
        return new RevocationLetter("passGivenUp", pass, events);
    }

    @Override
    public String key() {
        return template + "/" + pass.id();
    }

    @Override
    public UUID caseId() {
        return pass.caseId();
    }

    @Override
    public Language language() {
        return pass.language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(pass.holder().nameOnId(), pass.holder().email());
    }

    /** What the letter with the pass had put into the calendar. */
    @Override
    public List<CalendarEntry> calendar() {
        return pass.representative() == null
                ? List.of()
                : AttendanceCalendar.cancelled(pass.representative(), events, language());
    }

    public Event event() {
        return events.get(0);
    }
}
