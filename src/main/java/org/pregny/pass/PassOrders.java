package org.pregny.pass;

import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationHead;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.springframework.stereotype.Component;

/** Takes what a pass says of its holder from the application, as it stands now. */
@Component
class PassOrders {

    private final ApplicationDesk applications;

    PassOrders(ApplicationDesk applications) {
        this.applications = applications;
    }

    PassOrder forRepresentative(RepresentativeId id) {
        Representative person = person(id);
        ApplicationHead about = applications.headOf(person.application());
        return new PassOrder(
                PassType.SPECIAL_EVENT_PASS,
                id,
                null,
                person.application(),
                about.application().event(),
                about.application().language(),
                holder(person, about),
                null);
    }

    /** For the next version: a representative's facts are read anew, all others are on the old pass only. */
    PassOrder again(Pass old) {
        return old.representative() == null ? PassOrder.again(old) : forRepresentative(old.representative());
    }

    private Representative person(RepresentativeId id) {
        return applications.representative(id).orElseThrow(PassOffice::notFound);
    }

    private static Holder holder(Representative person, ApplicationHead about) {
        return new Holder(
                person.nameToPrint(),
                person.nameOnId(),
                about.organisation().name(),
                about.organisation().claim().country(),
                about.organisation().claim().category(),
                person.documentType(),
                person.documentLastFour(),
                person.photo(),
                person.email());
    }
}
