package org.pregny.grant;

import org.pregny.application.AccreditedApplications;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.BasisProcess;
import org.pregny.application.EventApplication;
import org.pregny.application.ParkingDesk;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Representative;
import org.pregny.application.WithdrawalDesk;
import org.pregny.kernel.Actor;
import org.pregny.pass.AccreditationPasses;
import org.pregny.pass.PassWithdrawing;
import org.springframework.stereotype.Component;

/** What a measure does to one application and to the passes that came by it. The application is locked. */
@Component
class MeasureReaching {

    private final BasisProcess process;
    private final ParkingDesk parking;
    private final AccreditedApplications applications;
    private final AccreditationPasses passes;
    private final PassWithdrawing withdrawing;
    private final WithdrawalDesk places;

    MeasureReaching(
            BasisProcess process,
            ParkingDesk parking,
            AccreditedApplications applications,
            AccreditationPasses passes,
            PassWithdrawing withdrawing,
            WithdrawalDesk places) {
        this.process = process;
        this.parking = parking;
        this.applications = applications;
        this.passes = passes;
        this.withdrawing = withdrawing;
        this.places = places;
    }

    void reach(MeasureKind kind, EventApplication held, Actor by) {
        switch (kind) {
            case SUSPENSION -> suspend(held, by);
            case REINSTATEMENT -> reinstate(held, by);
            case REVOCATION -> revoke(held, by);
        }
    }

    /** Whether one that came late is looked at at all is another question, and is decided first. */
    private void suspend(EventApplication held, Actor by) {
        ApplicationState state = held.state();
        if (state == ApplicationState.UNDER_REVIEW || state == ApplicationState.INFORMATION_REQUESTED) {
            process.rest(held.id());
        }
        passes.suspend(held.id(), by);
    }

    private void reinstate(EventApplication held, Actor by) {
        if (held.state() == ApplicationState.ACCREDITATION_PENDING) {
            parking.decided(held.id(), ParkingOutcome.GRANTED);
        }
        passes.resume(held.id(), by);
    }

    private void revoke(EventApplication held, Actor by) {
        switch (held.state()) {
            case ACCREDITATION_PENDING -> parking.decided(held.id(), ParkingOutcome.REFUSED);
            case LATE, UNDER_REVIEW, INFORMATION_REQUESTED -> process.lose(held.id());
            default -> end(held.id(), by);
        }
    }

    private void end(ApplicationId id, Actor by) {
        applications.end(id, by).stream().map(Representative::id).forEach(person -> {
            withdrawing.accreditationRevoked(person, by);
            places.offerFreedPlace(person);
        });
    }
}
