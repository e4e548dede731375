package org.pregny.request;

import org.pregny.kernel.Refusal;

/** The request is no longer in a state that allows this. */
public final class RequestSettled extends Refusal {

    RequestSettled(RequestState state) {
        super(Kind.CONFLICT, "request.settled." + state.name());
    }
}
