package org.pregny.request;

import org.pregny.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a request as it is until the transaction ends, for somebody who decides on what they have seen of it. */
@Component
public class RequestLock {

    private final RequestSteps steps;

    RequestLock(RequestSteps steps) {
        this.steps = steps;
    }

    /** @throws RequestRefused when it is in another version than was seen */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(RequestId id, int seen) {
        if (steps.lock(id).version() != seen) {
            throw new RequestRefused(Refusal.Kind.CONFLICT, "request.changedMeanwhile");
        }
    }
}
