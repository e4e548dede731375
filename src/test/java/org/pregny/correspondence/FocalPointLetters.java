package org.pregny.correspondence;

import static org.pregny.Applications.anApplication;

import java.util.UUID;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.FocalPointDesk;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets happen what focal points and the people whom they nominate are written. */
@Component
@Profile("test")
class FocalPointLetters {

    private final EventStory tale;
    private final AccreditationDesk accreditation;
    private final FocalPointDesk focalPoints;

    FocalPointLetters(EventStory tale, AccreditationDesk accreditation, FocalPointDesk focalPoints) {
        this.tale = tale;
        this.accreditation = accreditation;
        this.focalPoints = focalPoints;
    }

    /** An organisation nominates somebody who is approved, and its focal point invites a colleague. */
    void happen(Language language) {
        String contact = "f" + UUID.randomUUID() + "@example.org";
        Event event =
                tale.aHearing(tree -> tree.withObject("/window").put("confirmationCloses", "2017-09-20T18:00:00"));
        Receipt receipt = tale.submit(
                event,
                anApplication()
                        .by(OrganisationEntry.of("Coalition " + UUID.randomUUID(), "KE", "NGO", "ECOSOC", ""))
                        .from(contact),
                language);
        tale.story.approveAll(receipt.id());
        accreditation.emailProven(contact);
        var organisation = accreditation.profilesOf(contact).getFirst();
        tale.submit(
                tale.aHearing(tree -> tree.putObject("quotas").put("byFocalPoint", true)),
                anApplication()
                        .by(OrganisationEntry.of(organisation.name(), "KE", "NGO", "ECOSOC", ""))
                        .from("s" + UUID.randomUUID() + "@example.org"),
                language);
        focalPoints.invite(organisation.id(), "Bo Li", "b" + UUID.randomUUID() + "@example.org", contact, language);
    }
}
