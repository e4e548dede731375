package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ChangeNotice;
import org.pregny.application.Representative;
import org.pregny.correspondence.Attachment;
import org.pregny.correspondence.CalendarEntry;
import org.pregny.correspondence.Recipient;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventChange;
import org.pregny.event.EventVersions;
import org.pregny.event.SegmentSet;

/** Tells an approved person what changed, and brings the pass that is true now, or the gates for a grounds pass. */
record HolderNotice(
        Representative person, ApplicationCase about, Event event, RenewedCredential renewed, EventVersions versions)
        implements ChangeNotice {

    @Override
    public List<EventChange> changes() {
        return renewed.story();
    }

    @Override
    public Meaning meaning() {
        return renewed.meaning();
    }

    @Override
    public UUID reader() {
        return person.id().uuid();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(person.nameOnId(), person.email());
    }

    @Override
    public List<Attachment> attachments() {
        return Stream.ofNullable(renewed.sheet())
                .map(sheet -> new Attachment("pass-" + renewed.pass().number() + ".pdf", "application/pdf", sheet))
                .toList();
    }

    /** What was called off leaves the calendar, also where the pass goes on admitting to something else. */
    @Override
    public String attachedInWords() {
        return renewed.words();
    }

    @Override
    public List<CalendarEntry> calendar() {
        Stream<Event> calledOff = renewed.meaning() == Meaning.CANCELLED
                ? Stream.of(event)
                : renewed.story().stream().map(EventChange::event).filter(Event::isCancelled);
        List<Event> cancelled = calledOff.filter(Event::hasDays).toList();
        return Stream.concat(
                        AttendanceCalendar.cancelled(person.id(), cancelled, language()).stream(),
                        AttendanceCalendar.of(
                                person.id(), segments().narrow(renewed.admitted(), event.code()), language())
                                .stream())
                .toList();
    }

    @Override
    public SegmentSet segments() {
        return person.segments();
    }

    @Override
    public String passNumber() {
        return renewed.pass() == null ? null : renewed.pass().printedNumber();
    }

    @Override
    public List<AccessPoint> accessPoints() {
        boolean groundsPass = renewed.meaning() == Meaning.GROUNDS_PASS;
        return segments()
                .narrow(event)
                .accessPointsFor(groundsPass ? AccessPoint.GROUNDS_PASS : AccessPoint.SPECIAL_EVENT_PASS);
    }
}
