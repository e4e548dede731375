package org.pregny.letter;

import org.pregny.kernel.Refusal;

/** Too late for this: somebody has already signed, asked or withdrawn. */
public final class VisaSettled extends Refusal {

    VisaSettled(VisaState state) {
        super(Kind.CONFLICT, "letter.settled." + state);
    }
}
