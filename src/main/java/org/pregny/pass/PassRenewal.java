package org.pregny.pass;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ChangeDesk;
import org.pregny.application.IssuingDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventChange;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets approved people follow an event that changes: each carries a pass that is true, and is told once what is new. It
 * compares what a person knows with what is so now, so neither a retry nor a second change tells anything twice.
 */
@Service
@Transactional
public class PassRenewal {

    private final ChangeDesk changes;
    private final ApplicationDesk applications;
    private final IssuingDesk issuing;
    private final EventCatalogue catalogue;
    private final PassCountStore counts;
    private final CredentialRenewal credentials;
    private final Correspondence correspondence;

    PassRenewal(
            ChangeDesk changes,
            ApplicationDesk applications,
            IssuingDesk issuing,
            EventCatalogue catalogue,
            PassCountStore counts,
            CredentialRenewal credentials,
            Correspondence correspondence) {
        this.changes = changes;
        this.applications = applications;
        this.issuing = issuing;
        this.catalogue = catalogue;
        this.counts = counts;
        this.credentials = credentials;
        this.correspondence = correspondence;
    }

    /** Live passes by event, in one statement. */
    public Map<EventCode, PassCount> count(Collection<EventCode> events) {
        return counts.count(events);
    }

    /**
     * How firm the date of the person's event is. The person stays locked: a change that is told at the same moment finds
     * either the answer taken or the case waiting.
     */
    public DateStatus dateStatusFor(RepresentativeId id) {
        return catalogue.event(issuing.eventOf(id)).dateStatus();
    }

    /** Makes one person's pass or confirmation true, and tells what changed; what was told is not told again. */
    public void renew(RepresentativeId id) {
        EventVersions present = catalogue.hold(eventOf(id));
        EventVersions known = changes.lockKnown(id);
        Representative person = person(id);
        ApplicationCase about = applications.caseOf(person.application());
        if (!known.equals(present)) {
            tell(person, about, known, present);
        }
    }

    private void tell(Representative person, ApplicationCase about, EventVersions known, EventVersions present) {
        Event event = catalogue.event(about.application().event());
        List<EventChange> story = catalogue.changesSince(event, known);
        RenewedCredential renewed = credentials.renew(person, event, story, present);
        if (renewed.isWorthALetter()) {
            correspondence.send(new HolderNotice(person, about, event, renewed, present));
            changes.told(person, present);
        } else {
            changes.knows(person.id(), present);
        }
    }

    private EventCode eventOf(RepresentativeId id) {
        return applications.eventOf(id);
    }

    private Representative person(RepresentativeId id) {
        return applications.representative(id).orElseThrow(PassOffice::notFound);
    }
}
