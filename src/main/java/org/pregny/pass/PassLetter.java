package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.Attachment;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.PickupAdvice;
import org.pregny.event.PickupHours;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Language;

/** The letter that brings a pass: what it admits to, where to pick it up, and that ID must be carried. */
record PassLetter(Pass pass, List<Event> events, byte[] sheet, String attachedInWords) implements Letter {

    @Override
    public String template() {
        return "passIssued";
    }

    @Override
    public String key() {
        return "passIssued/" + pass.id();
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

    @Override
    public List<Attachment> attachments() {
        return List.of(new Attachment("pass-" + pass.number() + ".pdf", "application/pdf", sheet));
    }

    @Override
    public List<CalendarEntry> calendar() {
        return pass.representative() == null
                ? List.of()
                : AttendanceCalendar.of(
                        pass.representative(), pass.segments().narrow(events, pass.event()), language());
    }

    public Event event() {
        return events.get(0);
    }

    /** When to come to the desk so that not all come at once; advice only. Null where no hours are known. */
    public PickupHours.Slot advised() {
        UUID person = pass.representative() == null
                ? pass.id().uuid()
                : pass.representative().uuid();
        return PickupAdvice.of(event(), person).orElse(null);
    }

    public boolean replacement() {
        return pass.replaces() != null;
    }

    /** Where the holder goes in. */
    public List<AccessPoint> accessPoints() {
        return segments().narrow(event()).accessPointsFor(AccessPoint.SPECIAL_EVENT_PASS);
    }

    /** What of the event the holder is approved for; all of another one that the pass admits to. */
    public SegmentSet segments() {
        return event().code().equals(pass.event()) ? pass.segments() : SegmentSet.WHOLE;
    }
}
