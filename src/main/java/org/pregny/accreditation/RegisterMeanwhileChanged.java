package org.pregny.accreditation;

import org.pregny.kernel.Refusal;

/** Somebody else changed the register since it was looked at. */
public final class RegisterMeanwhileChanged extends Refusal {

    RegisterMeanwhileChanged() {
        super(Kind.CONFLICT, "accreditation.register.meanwhile");
    }
}
