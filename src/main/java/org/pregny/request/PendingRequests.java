package org.pregny.request;

import java.time.Clock;
import java.time.Instant;
import org.pregny.accreditation.PendingAccreditations;
import org.pregny.accreditation.ProfileId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a request of an organisation may still end well: it is not decided, or its refusal may be looked at again. */
@Service
@Transactional(readOnly = true)
public class PendingRequests implements PendingAccreditations {

    private final RequestDesk desk;
    private final RequestSteps steps;
    private final Clock clock;

    PendingRequests(RequestDesk desk, RequestSteps steps, Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public boolean pending(ProfileId profile, String process) {
        Instant now = clock.instant();
        return desk.ofProfile(profile).stream()
                .filter(request -> request.process().equals(process))
                .anyMatch(request -> request.state().isPending() || mayBeReversed(request, now));
    }

    private boolean mayBeReversed(AccreditationRequest request, Instant now) {
        boolean refused = request.state() == RequestState.NOT_ACCREDITED;
        boolean asked = refused && request.dates().reconsiderationAskedAt() != null;
        return asked ? !steps.isTaken(request.id(), RequestStep.UPHELD) : request.mayAskReconsideration(now);
    }
}
