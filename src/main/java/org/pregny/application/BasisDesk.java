package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pregny.accreditation.AwaitedAccreditations;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the decision table {@code eligibilityBasis} asks for: codes and truths only, as they are at this moment. */
@Service
@Transactional
public class BasisDesk {

    private final ApplicationDesk desk;
    private final ParkingStore parkings;
    private final AwaitedAccreditations awaited;
    private final EventCatalogue catalogue;
    private final Clock clock;

    BasisDesk(
            ApplicationDesk desk,
            ParkingStore parkings,
            AwaitedAccreditations awaited,
            EventCatalogue catalogue,
            Clock clock) {
        this.desk = desk;
        this.parkings = parkings;
        this.awaited = awaited;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Map<String, Object> facts(ApplicationId id) {
        ApplicationCase about = desk.caseOf(id);
        BasisEvidence evidence = desk.evidenceFor(about);
        String basis = about.organisation().claim().basis();
        Event event = catalogue.event(about.application().event());
        boolean waits = basis.equals(AccreditationBasis.SPECIAL) && !evidence.goodStanding();
        return Map.of(
                "basis",
                basis,
                "accepted",
                event.bases().contains(basis),
                "finding",
                evidence.finding().name(),
                "goodStanding",
                evidence.goodStanding(),
                "accreditation",
                (waits ? wait(about, event) : AccreditationWait.NONE).name());
    }

    /** Asked only of who claims special accreditation and does not have it: nobody else pays for the question. */
    private AccreditationWait wait(ApplicationCase about, Event event) {
        Optional<ParkingOutcome> outcome =
                parkings.find(about.application().id()).map(Parking::outcome);
        if (outcome.filter(ParkingOutcome::isRefusal).isPresent()) {
            return AccreditationWait.REFUSED;
        }
        if (!awaited.isAwaited(awaited.organisationOf(about.organisation().id()), event.process())) {
            return AccreditationWait.NONE;
        }
        Instant now = clock.instant();
        boolean over = outcome.filter(o -> o == ParkingOutcome.OVERDUE).isPresent();
        boolean canWait = !over && Deadlines.accreditationAwaited(event, now).isPresent();
        return canWait ? AccreditationWait.PENDING : AccreditationWait.OPEN;
    }
}
