package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/** Tells a holder whom the organisation has taken back that the pass is not valid any more. */
record PassGivenUpLetter(Pass pass, List<Event> events) implements Letter {

    @Override
    public String template() {
        return "passGivenUp";
    }

    @Override
    public String key() {
        return "passGivenUp/" + pass.id();
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
