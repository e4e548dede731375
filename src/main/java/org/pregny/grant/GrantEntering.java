package org.pregny.grant;

import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.ParkingDesk;
import org.pregny.application.ParkingOutcome;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestReason;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from the end of a request: its organisation stands in the register, and whoever waited for it goes on. */
@Service
@Transactional
public class GrantEntering {

    private final GrantDesk grants;
    private final RequestDesk requests;
    private final RoundCatalogue rounds;
    private final AccreditationDesk organisations;
    private final ParkingDesk parking;

    GrantEntering(
            GrantDesk grants,
            RequestDesk requests,
            RoundCatalogue rounds,
            AccreditationDesk organisations,
            ParkingDesk parking) {
        this.grants = grants;
        this.requests = requests;
        this.rounds = rounds;
        this.organisations = organisations;
        this.parking = parking;
    }

    /** Good for all events of the process, for as long as the round says. Repeatable. */
    public AccreditationGrant enter(RequestId id) {
        AccreditationRequest request = requests.request(id);
        return grants.enter(new Accredited(
                id.uuid(),
                request.number(),
                request.profile(),
                request.process(),
                organisations.organisation(request.organisation()).claim(),
                request.language(),
                request.contactName(),
                request.email(),
                rounds.round(request.round()).terms().validUntil()));
    }

    /** However it ended: all applications of the organisation to the process go on, each told once. Repeatable. */
    public void settleParked(RequestId id) {
        AccreditationRequest request = requests.request(id);
        parking.decided(request.profile(), request.process(), outcome(request));
    }

    private static ParkingOutcome outcome(AccreditationRequest request) {
        return switch (request.state()) {
            case ACCREDITED -> ParkingOutcome.GRANTED;
            case NOT_ACCREDITED ->
                request.reason() == RequestReason.OBJECTION ? ParkingOutcome.OBJECTED : ParkingOutcome.REFUSED;
            default -> ParkingOutcome.GIVEN_UP;
        };
    }
}
