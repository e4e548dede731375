package org.pregny.application;

import java.time.Clock;
import java.util.List;
import org.pregny.accreditation.AwaitedAccreditations;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Component;

/** Reviews that began, for want of time, before it was decided on the organisation: they show what is known now. */
@Component
class ReviewsMeanwhile {

    private final AwaitedAccreditations awaited;
    private final ParkingStore parkings;
    private final AmendmentProcess process;
    private final EventCatalogue catalogue;
    private final Clock clock;

    ReviewsMeanwhile(
            AwaitedAccreditations awaited,
            ParkingStore parkings,
            AmendmentProcess process,
            EventCatalogue catalogue,
            Clock clock) {
        this.awaited = awaited;
        this.parkings = parkings;
        this.process = process;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A reviewer has them and keeps them, whatever was decided. */
    void decided(ProfileId organisation, String accreditedTo, ParkingOutcome outcome) {
        List<OrganisationId> claims = awaited.claimsOf(organisation, AccreditationBasis.SPECIAL);
        parkings.reviewed(claims).stream()
                .filter(one -> catalogue.event(one.event()).process().equals(accreditedTo))
                .map(EventApplication::id)
                .forEach(id -> decided(id, outcome));
    }

    private void decided(ApplicationId id, ParkingOutcome outcome) {
        parkings.settleOverdue(id, outcome, clock.instant());
        process.basisChanged(id);
    }
}
