package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.application.Representative;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/**
 * The letter some days before the event: what to bring, where to pick it up, which doors to use.
 *
 * @param pass null for who needs none
 */
record VisitReminder(Representative person, ApplicationCase about, Event event, List<Event> events, Pass pass)
        implements Letter {

    @Override
    public String template() {
        return "visitReminder";
    }

    @Override
    public String key() {
        return "visitReminder/" + person.id() + "/" + event.firstDay();
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
        return new Recipient(person.nameOnId(), person.email());
    }

    /** Whether the desk still has to activate the pass. */
    public boolean pickup() {
        return pass != null && pass.activatedAt() == null;
    }

    /** Where the reader goes in. */
    public List<AccessPoint> accessPoints() {
        return person.segments()
                .narrow(event)
                .accessPointsFor(pass == null ? AccessPoint.GROUNDS_PASS : AccessPoint.SPECIAL_EVENT_PASS);
    }
}
