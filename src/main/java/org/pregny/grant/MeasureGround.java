package org.pregny.grant;

/** The coded grounds for suspending or revoking an accreditation (domain b1, removal). */
public enum MeasureGround {
    CONDITIONS_LOST,
    FALSE_STATEMENT,
    CONDUCT,
    DECISION_OF_STATES,
    OWN_REQUEST
}
