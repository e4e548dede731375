package org.pregny.pass;

import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeCase;
import org.pregny.application.RepresentativeId;
import org.springframework.stereotype.Component;

/** Takes what a pass says of its holder from the application, as it stands now. */
@Component
class PassOrders {

    private final ApplicationDesk applications;

    PassOrders(ApplicationDesk applications) {
        this.applications = applications;
    }

    PassOrder of(RepresentativeCase about) {
        return new PassOrder(
                PassType.SPECIAL_EVENT_PASS,
                about.person().id(),
                null,
                about.application().id(),
                about.application().event(),
                about.application().language(),
                holder(about),
                null,
                about.person().segments());
    }

    PassOrder forRepresentative(RepresentativeId id) {
        return of(applications.caseOf(id));
    }

    /** For the next version: a representative's facts are read anew, all others are on the old pass only. */
    PassOrder again(Pass old) {
        return old.representative() == null ? PassOrder.again(old) : forRepresentative(old.representative());
    }

    private static Holder holder(RepresentativeCase about) {
        Representative person = about.person();
        OrganisationClaim claim = about.organisation().claim();
        return new Holder(
                person.nameToPrint(),
                person.nameOnId(),
                about.organisation().name(),
                claim.country(),
                claim.category(),
                person.documentType(),
                person.documentLastFour(),
                person.photo(),
                person.email());
    }
}
