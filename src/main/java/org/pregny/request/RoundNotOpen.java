package org.pregny.request;

import org.pregny.kernel.Refusal;
import org.pregny.round.Round;
import org.pregny.round.RoundState;

/** Requests are not taken in this round at this time. */
public final class RoundNotOpen extends Refusal {

    RoundNotOpen(Round round, RoundState state) {
        super(Kind.CLOSED, "request.round." + state.name(), round.code());
    }
}
