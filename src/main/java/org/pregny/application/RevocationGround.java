package org.pregny.application;

/** The coded reasons for taking an approval back (domain b1, removal); SECURITY is shown in generic words only. */
public enum RevocationGround {
    APPROVED_IN_ERROR,
    FALSE_STATEMENT,
    IDENTITY_IN_DOUBT,
    BASIS_LOST,
    CONDUCT,
    SECURITY
}
