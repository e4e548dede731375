package org.pregny.grant;

import org.pregny.accreditation.RegisterStatus;

/** Where an accreditation stands in its life; the last two are final. */
public enum GrantState {
    GOOD(RegisterStatus.ACCREDITED),
    SUSPENDED(RegisterStatus.SUSPENDED),
    REVOKED(RegisterStatus.WITHDRAWN),
    EXPIRED(RegisterStatus.ACCREDITED);

    private final RegisterStatus inRegister;

    GrantState(RegisterStatus inRegister) {
        this.inRegister = inRegister;
    }

    /** What the register says of it; one that has run out is told by its date. */
    RegisterStatus inRegister() {
        return inRegister;
    }

    public boolean isFinal() {
        return this == REVOKED || this == EXPIRED;
    }
}
