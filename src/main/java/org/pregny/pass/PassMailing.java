package org.pregny.pass;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Credential;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.correspondence.Correspondence;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Component;

/** Hands the pass room's letters to correspondence. */
@Component
class PassMailing {

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final Correspondence correspondence;
    private final PassPrinting printing;

    PassMailing(
            ApplicationDesk applications,
            EventCatalogue catalogue,
            Correspondence correspondence,
            PassPrinting printing) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.correspondence = correspondence;
        this.printing = printing;
    }

    void send(Pass pass, byte[] sheet) {
        correspondence.send(new PassLetter(pass, admitted(pass.event()), sheet, printing.inWords(pass)));
    }

    /** To who was sent the pass; its last version counts. */
    void tellRevoked(Pass pass) {
        if (pass.state() == PassState.REVOKED && pass.holder().email() != null) {
            correspondence.send(RevocationLetter.revoked(pass, admitted(pass.event())));
        }
    }

    /** To who has a pass that rests for now. */
    void tellResting(Pass pass, int turn) {
        if (pass.holder().email() != null) {
            correspondence.send(RestingLetter.of(pass, catalogue.event(pass.event()), turn));
        }
    }

    /** To who was told that it rests, and may use it again. */
    void tellResumed(Pass pass, int turn) {
        if (pass.isLive() && pass.holder().email() != null) {
            correspondence.send(RestingLetter.of(pass, catalogue.event(pass.event()), turn));
        }
    }

    /** To the contact, and to the holder where that is somebody else. */
    void tellLost(Pass pass, ApplicationCase about) {
        Recipient contact = new Recipient(
                about.application().contactName(), about.application().contactEmail());
        Event event = catalogue.event(pass.event());
        correspondence.send(new LossLetter(pass, contact, about, event));
        Holder holder = pass.holder();
        if (holder.email() != null && !holder.email().equalsIgnoreCase(contact.address())) {
            correspondence.send(new LossLetter(pass, new Recipient(holder.nameOnId(), holder.email()), about, event));
        }
    }

    /** To who was sent a pass and is taken back by the organisation. */
    void tellGivenUp(Pass pass) {
        if (pass.holder().email() != null) {
            correspondence.send(RevocationLetter.givenUp(pass, admitted(pass.event())));
        }
    }

    /** Who comes along is told by a letter of their own, an organisation once of all its secondary passes. */
    void tellFurther(ApplicationCase about, Event event, List<RenewedPass> renewed, EventVersions present) {
        renewed.stream()
                .filter(one -> one.before().type().isCompanion())
                .forEach(one -> correspondence.send(new CompanionNotice(one, about, event, present)));
        renewed.stream()
                .filter(one -> !one.before().type().isCompanion())
                .collect(Collectors.groupingBy(one -> one.now().meaning(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> correspondence.send(new SecondaryNotice(alike, about, event, present)));
    }

    Credential confirmAttendance(RepresentativeId id) {
        Representative person = applications.representative(id).orElseThrow(PassOffice::notFound);
        ApplicationCase about = applications.caseOf(person.application());
        correspondence.send(new ConfirmationLetter(
                person, about, admitted(about.application().event())));
        applications.credentialSent(person.application(), id, Credential.LETTER);
        return Credential.LETTER;
    }

    boolean isConfirmed(RepresentativeId id) {
        return applications.representative(id).orElseThrow(PassOffice::notFound).credential() == Credential.LETTER;
    }

    private List<Event> admitted(EventCode event) {
        return catalogue.admittedBy(catalogue.event(event));
    }
}
