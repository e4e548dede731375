package org.pregny.round;

import org.pregny.kernel.Refusal;

/** Somebody else changed or closed the round after this change was begun. */
public final class RoundMeanwhileChanged extends Refusal {

    RoundMeanwhileChanged() {
        super(Kind.CONFLICT, "round.office.meanwhile");
    }
}
