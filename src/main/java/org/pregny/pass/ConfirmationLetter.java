package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.application.Representative;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Language;

/** The letter to a grounds-pass holder: approved, no pass needed, and which gates and doors to use (seed S4:114). */
record ConfirmationLetter(Representative representative, ApplicationCase about, List<Event> events) implements Letter {

    @Override
    public String template() {
        return "attendanceConfirmed";
    }

    @Override
    public String key() {
        return "attendanceConfirmed/" + representative.id();
    }

    @Override
    public UUID caseId() {
        return about.application().id().uuid();
    }

    @Override
    public Language language() {
        return about.application().language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(representative.nameOnId(), representative.email());
    }

    @Override
    public List<CalendarEntry> calendar() {
        return AttendanceCalendar.of(
                representative.id(),
                representative.segments().narrow(events, about.application().event()),
                language());
    }

    public Event event() {
        return events.get(0);
    }

    public String number() {
        return about.application().number();
    }

    public List<AccessPoint> accessPoints() {
        return segments().narrow(event()).accessPointsFor(AccessPoint.GROUNDS_PASS);
    }

    /** What of the event the reader is approved for; all of another one that comes with it. */
    public SegmentSet segments() {
        return event().code().equals(about.application().event()) ? representative.segments() : SegmentSet.WHOLE;
    }
}
